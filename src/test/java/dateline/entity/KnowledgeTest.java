package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.Gazetteer.Form;
import dateline.table.Entity;
import dateline.text.Tsv;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must hold of the knowledge files that ship with Dateline. */
class KnowledgeTest {
  private final Gazetteer gazetteer = Gazetteer.shipped();
  private final Outlets outlets = Outlets.shipped();

  @Test
  void noNameStandsForTwoEntities() {
    Map<String, String> owners = new HashMap<>();
    for (Form form : gazetteer.forms().stream().filter(form -> !form.isForTime()).toList()) {
      String before = owners.put(plain(form.name()), form.known().id());
      assertThat(before).as(form.name()).isIn(null, form.known().id());
    }
  }

  @Test
  void noEntityHasTheNameOfAnOutlet() {
    Set<String> names = new HashSet<>();
    gazetteer.forms().forEach(form -> names.add(plain(form.name())));
    assertThat(outlets.names().keySet()).filteredOn(name -> names.contains(plain(name))).isEmpty();
  }

  @Test
  void entitiesAreInOrderOfTypeAndIdentifier() {
    assertThat(gazetteer.entities())
        .isSortedAccordingTo(Comparator.comparing(Entity::type).thenComparing(Entity::entityId));
  }

  @Test
  void onlyPlacesAndOrganisationsHaveDemonyms() {
    assertThat(gazetteer.entities())
        .filteredOn(entity -> !entity.demonyms().isEmpty())
        .extracting(Entity::type)
        .doesNotContain("person");
  }

  @Test
  void noSingleWordNameIsAnOrdinaryWord() {
    assertThat(gazetteer.forms())
        .extracting(Form::name)
        .filteredOn(name -> name.matches("\\p{Lu}\\p{Ll}+"))
        .noneMatch(name -> NameWords.isCommon(Folding.lower(name)));
  }

  @Test
  void wordListsHaveNoDuplicates() {
    assertThat(column("common_words.tsv", "word")).doesNotHaveDuplicates();
    assertThat(column("given_names.tsv", "given_name")).doesNotHaveDuplicates();
  }

  private static List<String> column(String file, String column) {
    return Tsv.shipped(file).rows().stream().map(row -> row.cell(column)).toList();
  }

  /** A name as the finder compares it, articles and capitals kept. */
  private static String plain(String name) {
    return String.join(" ", List.of(name.split("[ -]", -1)).stream().map(Folding::plain).toList());
  }
}

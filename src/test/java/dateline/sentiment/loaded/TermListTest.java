package dateline.sentiment.loaded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.sentiment.Voices;
import dateline.table.TermUse;
import dateline.text.Document;
import dateline.text.Tsv;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermListTest {
  private static final TermList SHIPPED = TermList.of(Tsv.shipped("loaded_terms.tsv"));

  private static Tsv tsv(String... rows) {
    return Tsv.read("own.tsv", "term\tconcept\tfavours\tforms\tnote\n" + String.join("\n", rows));
  }

  private static List<String> found(TermList list, String text) {
    Document document = Document.of(text, 0);
    return new TermFinder(list)
        .find(document, List.of(), new Voices(document, List.of())).stream()
            .map(TermUse::term)
            .toList();
  }

  @Test
  void theTermsOfAConceptFavourDifferentSides() {
    Map<String, List<ListedTerm>> concepts =
        SHIPPED.terms().stream()
            .filter(term -> !term.isSetPhrase())
            .collect(Collectors.groupingBy(ListedTerm::concept));
    assertThat(concepts.values())
        .allMatch(terms -> terms.stream().map(ListedTerm::favours).distinct().count() > 1);
    assertThat(concepts).containsKeys("attack on a country", "control of a place");
  }

  /** A form that the tokens of a text never match would be dead. */
  @Test
  void eachFormIsFoundInAText() {
    for (ListedTerm term : SHIPPED.terms()) {
      List<String> expected = term.isSetPhrase() ? List.of() : List.of(term.term());
      for (String form : term.forms()) {
        assertThat(found(SHIPPED, form)).as(form).isEqualTo(expected);
      }
    }
  }

  @Test
  void anOwnFileAddsReplacesAndRemoves() {
    TermList list =
        TermList.of(
            Tsv.shipped("loaded_terms.tsv"),
            tsv(
                "border excursion\tattack on a country\tattacker",
                "regime\trulers of a country\topponents\tgang",
                "-militant",
                "-\t\t\tkilling|killings"));
    assertThat(found(list, "A border excursion of the gang"))
        .containsExactly("border excursion", "regime");
    assertThat(found(list, "Regimes and militants")).isEmpty();
    assertThat(found(list, "The killing of gunmen, killed there"))
        .containsExactly("gunman", "kill");
  }

  @Test
  void aFormOfTwoFilesIsTheLaters() {
    TermList list =
        TermList.of(
            Tsv.shipped("loaded_terms.tsv"),
            tsv("cleansing\tkilling of opponents\tvictim\tslaughtered"));
    assertThat(found(list, "slaughtered, not slaughtering"))
        .containsExactly("cleansing", "slaughter");
  }

  @Test
  void anOwnSetPhraseKeepsItsWordsFromCounting() {
    TermList list = TermList.of(Tsv.shipped("loaded_terms.tsv"), tsv("regime of silence"));
    assertThat(found(list, "a regime of silence under a regime")).containsExactly("regime");
  }

  @ParameterizedTest
  @CsvSource({
    "'a\tc\tgood', 'own.tsv line 2: favours is one of neutral, attacker, defender, state, rebels, perpetrator, victim, supporters, opponents, or empty where the concept is, not \"good\"'",
    "'a\t\tneutral', 'own.tsv line 2: favours is one of neutral, attacker, defender, state, rebels, perpetrator, victim, supporters, opponents, or empty where the concept is, not \"neutral\"'",
    "'\tc\tneutral', 'own.tsv line 2: a term is missing; fill in the column term'",
    "'-a', 'own.tsv line 2: there is no term \"a\" to remove; leave the row out or correct it'",
    "'-\t\t\ta', 'own.tsv line 2: no term has the form \"a\"; leave it out'",
  })
  void aWrongRowIsNamed(String row, String message) {
    assertThatThrownBy(() -> TermList.of(tsv(row))).hasMessage(message);
  }

  @Test
  void aTermOrFormStandsOnceInAFile() {
    assertThatThrownBy(() -> TermList.of(tsv("a\tc\tneutral", "A\tc\tneutral")))
        .hasMessage(
            "own.tsv line 3: the term \"a\" is given twice in this file; keep one of the rows");
    assertThatThrownBy(() -> TermList.of(tsv("a\tc\tneutral\tx", "b\tc\tneutral\tX")))
        .hasMessage("own.tsv line 3: \"x\" is a form of \"a\" and of \"b\"; take it from one");
  }

  @Test
  void aFileWithoutTheColumnsIsRefused() {
    assertThatThrownBy(() -> TermList.of(Tsv.read("own.tsv", "word\tside")))
        .hasMessageContaining("own.tsv has no column term");
  }
}

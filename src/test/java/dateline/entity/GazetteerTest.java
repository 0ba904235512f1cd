package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.entity.tagger.TaggerModel;
import dateline.table.Entity;
import dateline.text.Document;
import dateline.text.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final String HEADER = "entity_id\tname\ttype\taliases\tdemonyms\n";
  private static final Tsv OWN =
      Tsv.read(
          "entities.tsv",
          HEADER
              + "norvenia\tNorvenia\tlocation\t\tNorvenian|Norvenians\n"
              + "sefa-doru\tSefa Doru\tperson\tDoru|Commander Fox\t\n");

  @Test
  void aUsersFileAddsAndReplacesRows() {
    Gazetteer both =
        Gazetteer.of(
            OWN,
            user("norvenia\tRepublic of Norvenia\tlocation\tNorvenia\nhalvik\tHalvik\tlocation\n"));
    assertThat(both.entities())
        .extracting(Entity::name)
        .containsExactly("Republic of Norvenia", "Sefa Doru", "Halvik");
    assertThat(both.entities())
        .extracting(Entity::origin)
        .containsExactly("user", "knowledge", "user");
  }

  @Test
  void aUsersFileRemovesAnEntity() {
    assertThat(Gazetteer.of(OWN, user("-norvenia\n")).entities())
        .extracting(Entity::entityId)
        .containsExactly("sefa-doru");
  }

  @Test
  void aUsersFileTakesNamesAway() {
    Gazetteer both = Gazetteer.of(OWN, user("-\t\t\tDoru|Norvenians\n"));
    assertThat(both.entities().get(0).demonyms()).containsExactly("Norvenian");
    assertThat(both.entities().get(1).aliases()).containsExactly("Commander Fox");
    assertThat(finder(both).find(Document.of("Then Norvenians came.", 0)))
        .noneMatch(mention -> mention.method().equals("demonym"));
  }

  @Test
  void aNameThatAUserGivesToAnotherEntityIsItsFromThenOn() {
    Gazetteer both = Gazetteer.of(OWN, user("fox\tFox Brigade\torganization\tCommander Fox\n"));
    assertThat(finder(both).find(Document.of("So Commander Fox said.", 0)))
        .extracting(mention -> mention.entityId())
        .containsExactly("fox");
  }

  @Test
  void errorsNameFileLineAndWhatToDo() {
    refuses("halvik\tHalvik\tcity\n", "mine.tsv line 2: type \"city\" must be person, location");
    refuses("Halvik!\tHalvik\tlocation\n", "mine.tsv line 2: entity_id \"Halvik!\" must be small");
    refuses("halvik\t\tlocation\n", "mine.tsv line 2: halvik has no name; fill in");
    refuses("-halvik\n", "mine.tsv line 2: there is no halvik to remove; leave the row out");
    refuses("-\t\t\tHalvik\n", "mine.tsv line 2: nobody has the name \"Halvik\"; leave it out");
    refuses("-\n", "mine.tsv line 2: a row \"-\" takes names away; give them in");
    refuses("a\tA B\tperson\na\tA C\tperson\n", "mine.tsv line 3: entity_id a is given twice");
    refuses("a\tA B\tperson\nb\tA B\tperson\n", "mine.tsv line 3: \"A B\" is a name of a and of b");
    refuses(
        "a\tA B\tperson\tB@2010..2012\nc\tC B\tperson\tB@2012-12-31..\n",
        "mine.tsv line 3: \"B\" is a name of a and of c at a time; a name can stand for one entity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-13..", "2022", "2022-09-31..", "..22", "", "2020-1..", "a..b"})
  void anAliasWithAWrongPeriodIsRefused(String period) {
    refuses(
        "halvik\tHalvik\tlocation\tOld Halvik@" + period + "\n",
        "mine.tsv line 2: \""
            + period
            + "\" is no period; write from..to, each as 2022, 2022-09 or 2022-09-16 or left out");
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    refuses(
        "halvik\tHalvik\tlocation\tOld Halvik@2022..2021-05\n",
        "mine.tsv line 2: a period from 2022-01-01 to 2021-05-31 ends before it begins");
  }

  @Test
  void aNameTakenAwayGoesWithItsPeriods() {
    String rows = "halvik\tHalvik\tlocation\tOld Halvik@..2019|Old Halvik@2021..\n";
    Gazetteer all = Gazetteer.of(OWN, user(rows), user("-\t\t\tOld Halvik\n"));
    assertThat(all.entities().get(2).aliases()).isEmpty();
    Gazetteer one = Gazetteer.of(OWN, user(rows), user("-\t\t\tOld Halvik@..2019\n"));
    assertThat(one.entities().get(2).aliases()).containsExactly("Old Halvik@2021..");
  }

  @Test
  void aFileWithoutANeededColumnIsRefused() {
    assertThatThrownBy(() -> Gazetteer.of(OWN, Tsv.read("mine.tsv", "entity_id\tname\n")))
        .hasMessage("mine.tsv has no column type; it has entity_id, name");
  }

  private static void refuses(String rows, String message) {
    assertThatThrownBy(() -> Gazetteer.of(OWN, user(rows)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  private static Tsv user(String rows) {
    return Tsv.read("mine.tsv", HEADER + rows);
  }

  private static Outlets noOutlets() {
    return Outlets.of(Tsv.read("outlets.tsv", "outlet_id\tname\n"));
  }

  private static EntityFinder finder(Gazetteer gazetteer) {
    return new EntityFinder(gazetteer, noOutlets(), TaggerModel.shipped());
  }
}

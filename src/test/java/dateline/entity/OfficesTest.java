package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.entity.tagger.TaggerModel;
import dateline.table.Mention;
import dateline.text.Document;
import dateline.text.Tsv;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Surnames behind the title of an office. */
class OfficesTest {
  private static final String HEADER =
      "entity_id\tname\ttype\tkind\tcountry\taliases\tdemonyms\troles\n";
  private static final EntityFinder FINDER =
      finder(
          "norvenia\tNorvenia\tlocation\tcountry\tNV\t\tNorvenian\n"
              + "sarmalia\tSarmalia\tlocation\tcountry\tSM\t\tSarmalian\n"
              + "halvik\tHalvik\tlocation\tcity\tNV\n"
              + "oru-league\tOru League\torganization\t\t\tLeague\n"
              + "sefa-doru\tSefa Doru\tperson\t\t\t\t\tDefence Minister of Norvenia@2014..2015\n"
              + "lene-doru\tLene Doru\tperson\t\t\t\t\tDefence Minister of Norvenia@2017..2019"
              + "|Prime Minister of Norvenia@2020..\n"
              + "ilko-vask\tIlko Vask\tperson\t\t\t\t\tPresident of Sarmalia@2010..2014\n"
              + "arne-vask\tArne Vask\tperson\t\t\t\t\tSecretary General of the Oru League@2010..\n"
              + "ada-ketteh\tAda Ketteh\tperson\t\t\tKetteh@2015..\t\tForeign Minister of Sarmalia@2009..2013\n"
              + "bo-ketteh\tBo Ketteh\tperson\t\t\t\t\tPresident of Sarmalia@2001..2008\n"
              + "pell-halvik\tPell Halvik\tperson\t\t\t\t\tForeign Minister of Norvenia@2010..\n");

  private static EntityFinder finder(String rows) {
    return new EntityFinder(
        Gazetteer.of(Tsv.read("entities.tsv", HEADER + rows)),
        Outlets.of(Tsv.read("outlets.tsv", "outlet_id\tname\n")),
        TaggerModel.shipped());
  }

  private static List<Mention> mentions(LocalDate day, String text) {
    return FINDER.find(Document.of(text, 0), new Publication(day, null, null));
  }

  @ParameterizedTest(name = "{3}: {1}")
  @CsvFileSource(
      resources = "offices.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void aSurnameIsWhoHeldTheOffice(LocalDate day, String text, String names, String reason) {
    assertThat(Names.written(mentions(day, text))).as(reason).isEqualTo(names);
  }

  @Test
  void theTableSaysThatAnOfficeTold() {
    assertThat(mentions(LocalDate.of(2015, 6, 1), "Then Defence Minister Doru resigned."))
        .extracting(Mention::method)
        .containsExactly("office");
  }

  @Test
  void aRoleWithAWrongPeriodIsRefused() {
    assertThatThrownBy(() -> finder("a\tAda Sarn\tperson\t\t\t\t\tMayor of Halvik@2010-2012\n"))
        .hasMessageStartingWith("entities.tsv line 2: \"2010-2012\" is no period; write from..to");
  }
}

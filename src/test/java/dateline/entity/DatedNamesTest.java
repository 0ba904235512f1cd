package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.tagger.TaggerModel;
import dateline.text.Document;
import dateline.text.Tsv;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Names that stand for somebody for a time only. */
class DatedNamesTest {
  private static final String HEADER = "entity_id\tname\ttype\taliases\n";
  private static final Tsv OWN =
      Tsv.read(
          "entities.tsv",
          HEADER
              + "tesmir\tTesmir\tlocation\tTesgrad@2019-03-23..2022-09-16\n"
              + "sefa-doru\tSefa Doru\tperson\tDoru@2014..2016|Commander Fox\n"
              + "lene-doru\tLene Doru\tperson\tDoru@2017-02..\n"
              + "fox-brigade\tFox Brigade\torganization\tCommander Fox@2018..2019\n"
              + "port-a\tPort Kadra\tlocation\tPort Ilvane@2020..\n");
  private static final Tsv USER =
      Tsv.read("mine.tsv", HEADER + "port-b\tPort Sarn\tlocation\tPort Ilvane\n");
  private static final EntityFinder FINDER =
      new EntityFinder(
          Gazetteer.of(OWN, USER),
          Outlets.of(Tsv.read("outlets.tsv", "outlet_id\tname\n")),
          TaggerModel.shipped());

  @ParameterizedTest(name = "{3}: {1}")
  @CsvFileSource(resources = "dated.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
  void aNameStandsForWhomItDidOnTheDay(LocalDate day, String text, String names, String reason) {
    Publication publication = new Publication(day, null, null);
    assertThat(Names.written(FINDER.find(Document.of(text, 0), publication)))
        .as(reason)
        .isEqualTo(names);
  }
}

package dateline.corpus.gdelt;

import static dateline.corpus.gdelt.GdeltKind.EVENTS_2;
import static dateline.corpus.gdelt.GdeltKind.GKG_1;
import static dateline.corpus.gdelt.GdeltKind.GKG_2;
import static dateline.corpus.gdelt.GdeltKind.MENTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What is inside a cell, where files differ from the codebook or are broken. */
class GdeltValuesTest {

  private static GdeltRecord with(GdeltKind kind, int column, String cell) throws GdeltFault {
    return GdeltParser.parse(kind, GdeltLines.with(kind, column, cell));
  }

  /** Names of a kind as name@offset. */
  private static List<String> names(GdeltRecord record, NameKind kind) {
    return record.names().stream()
        .filter(name -> name.kind() == kind)
        .map(name -> name.name() + "@" + name.offset())
        .toList();
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "/corpus/gdelt-names.csv", numLinesToSkip = 1)
  void namesAndOffsets(String list, @Nullable String expected, int dropped, String reason)
      throws GdeltFault {
    Map<Integer, String> cells = Map.of(11, "", 12, list);
    GdeltRecord record = GdeltParser.parse(GKG_2, GdeltLines.with(GKG_2, cells));
    assertThat(String.join(";", names(record, NameKind.PERSON)))
        .as(reason)
        .isEqualTo(expected == null ? "" : expected);
    assertThat(record.dropped()).as(reason).isEqualTo(dropped);
  }

  @Test
  void theFirstFilesOfVersionTwoHadNoDistricts() throws GdeltFault {
    GdeltRecord record = with(GKG_2, 10, GdeltLines.ILVANE + "#44");
    assertThat(record.names())
        .contains(
            new NamedThing(
                NameKind.LOCATION,
                "Ilvane, Oru Valley, Sarmalia",
                44,
                "-1234",
                "ZS",
                "ZS07",
                12.5,
                31.25));
    assertThat(record.dropped()).isZero();
  }

  @ParameterizedTest(name = "{1}: {4}")
  @CsvFileSource(resources = "/corpus/gdelt-places.csv", numLinesToSkip = 1)
  void places(int column, String block, @Nullable String expected, int dropped, String reason)
      throws GdeltFault {
    GdeltRecord record = with(GKG_2, column, block);
    String found =
        record.names().stream()
            .filter(name -> name.kind() == NameKind.LOCATION)
            .filter(name -> !name.name().startsWith("Ilvane") && !name.name().equals("Norvenia"))
            .map(p -> p.name() + "@" + p.offset() + " " + p.latitude() + " " + p.featureId())
            .findFirst()
            .orElse(null);
    assertThat(found).as(reason).isEqualTo(expected);
    assertThat(record.dropped()).as(reason).isEqualTo(dropped);
  }

  @Test
  void aPlaceThatOnlyGoesByAnotherNameIsNotListedAgain() throws GdeltFault {
    GdeltRecord record = with(GKG_2, 10, "1#Norvenian#ZN#ZN##50#40#ZN#9");
    assertThat(names(record, NameKind.LOCATION))
        .containsExactly("Norvenian@9", "Ilvane, Oru Valley, Sarmalia@-1");
  }

  @ParameterizedTest(name = "{1}: {4}")
  @CsvFileSource(resources = "/corpus/gdelt-counts.csv", numLinesToSkip = 1)
  void counts(int column, String list, @Nullable String expected, int dropped, String reason)
      throws GdeltFault {
    Map<Integer, String> cells = column == 6 ? Map.of(6, list) : Map.of(5, list, 6, "");
    GdeltRecord record = GdeltParser.parse(GKG_2, GdeltLines.with(GKG_2, cells));
    String found =
        String.join("; ", record.counts().stream().map(GdeltValuesTest::written).toList());
    assertThat(found).as(reason).isEqualTo(expected == null ? "" : expected);
    assertThat(record.dropped()).as(reason).isEqualTo(dropped);
  }

  private static String written(Count count) {
    return count.type() + " " + count.number() + " " + count.object() + " @" + count.offset();
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "/corpus/gdelt-quotations.csv", numLinesToSkip = 1)
  void quotations(String list, @Nullable String expected, int dropped, String reason)
      throws GdeltFault {
    GdeltRecord record = with(GKG_2, 22, list);
    String found =
        String.join(
            " / ",
            record.quotations().stream()
                .map(q -> q.offset() + " " + q.length() + " " + q.verb() + ": " + q.quote())
                .toList());
    assertThat(found).as(reason).isEqualTo(expected == null ? "" : expected);
    assertThat(record.dropped()).as(reason).isEqualTo(dropped);
  }

  @Test
  void aBrokenPartOfTheToneIsMissingAlone() throws GdeltFault {
    GdeltRecord record = with(GKG_2, 15, "-4.5,NaN,6,,1e400,0.5,many");
    assertThat(record.tone()).isEqualTo(new Tone(-4.5, null, 6.0, null, null, 0.5, null));
    assertThat(record.dropped()).isEqualTo(3);
  }

  @Test
  void withoutItsFirstNumberThereIsNoTone() throws GdeltFault {
    assertThat(with(GKG_2, 15, "NaN,1,2").tone()).isNull();
    assertThat(with(GKG_2, 15, "NaN,1,2").dropped()).isOne();
    assertThat(with(GKG_1, 7, "").tone()).isNull();
    assertThat(with(MENTIONS, 13, "").dropped()).isZero();
    assertThat(with(MENTIONS, 13, "0x1p3").tone()).isNull();
  }

  @Test
  void anEventKeepsWhatCanBeReadOfIt() throws GdeltFault {
    assertThat(with(EVENTS_2, 1, "2024").eventDay()).isNull();
    assertThat(with(EVENTS_2, 1, "2024").dropped()).isOne();
    assertThat(names(with(EVENTS_2, 6, ""), NameKind.ACTOR)).containsExactly("SARMALIA@-1");
    assertThat(names(with(EVENTS_2, 52, ""), NameKind.LOCATION)).isEmpty();
    assertThat(with(EVENTS_2, 56, "").names().get(2).longitude()).isNull();
    assertThat(with(EVENTS_2, 56, "").dropped()).isOne();
  }

  @Test
  void aCitationIsNoAddress() throws GdeltFault {
    GdeltRecord record = with(GKG_2, 4, "Dravos Herald, 8 March 2024, p. 3");
    assertThat(record.url()).isNull();
    assertThat(record.urls()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'', en",
    "srclc:fra;eng:GT-FRA 1.0, fr",
    "srclc:ind;eng:GT-IND 1.0, id",
    "srclc:heb, he",
    "srclc:ger; eng:x, de",
    "SRCLC:fra,",
    "srclc:xxx;eng:x,",
    "srclc:,",
  })
  void theLanguageThatWasTranslated(String cell, @Nullable String language) throws GdeltFault {
    assertThat(with(GKG_2, 25, cell).language()).isEqualTo(language);
    assertThat(with(MENTIONS, 14, cell).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "<PAGE_TITLE>Truce at Tesmir</PAGE_TITLE>, Truce at Tesmir,",
    "<PAGE_TITLE>Truce at Tesmir, ,",
    "<PAGE_TITLE> </PAGE_TITLE><PAGE_AUTHORS>;</PAGE_AUTHORS>, ,",
    "</PAGE_TITLE><PAGE_TITLE>, ,",
    "<PAGE_AUTHORS>Tom Rowe</PAGE_AUTHORS>, , Tom Rowe",
  })
  void titleAndAuthors(String extras, @Nullable String title, @Nullable String author)
      throws GdeltFault {
    assertThat(with(GKG_2, 26, extras).title()).isEqualTo(title);
    assertThat(with(GKG_2, 26, extras).author()).isEqualTo(author);
  }

  @ParameterizedTest(name = "{0} is written {1}: {2}")
  @CsvFileSource(resources = "/corpus/gdelt-display-names.csv", numLinesToSkip = 1)
  void namesAsANewspaperWritesThem(String name, String written, String reason) {
    assertThat(NamedThing.of(NameKind.PERSON, name, -1).displayName())
        .as(reason)
        .isEqualTo(written);
  }

  @Test
  void namesOfPlacesAreKept() {
    String name = "La Ribe, Oru Valley, Sarmalia";
    assertThat(NamedThing.of(NameKind.LOCATION, name, -1).displayName()).isEqualTo(name);
  }
}

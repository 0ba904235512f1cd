package dateline.corpus.gdelt;

import static dateline.corpus.gdelt.GdeltKind.EVENTS_1;
import static dateline.corpus.gdelt.GdeltKind.EVENTS_2;
import static dateline.corpus.gdelt.GdeltKind.GKG_1;
import static dateline.corpus.gdelt.GdeltKind.GKG_2;
import static dateline.corpus.gdelt.GdeltKind.MENTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GdeltParserTest {
  private static final NamedThing NORVENIA = place("Norvenia", -1, "ZN", "ZN", "ZN", 50, 40);

  private static NamedThing ilvane(int offset) {
    String name = "Ilvane, Oru Valley, Sarmalia";
    return place(name, offset, "-1234", "ZS", "ZS07", 12.5, 31.25);
  }

  private static NamedThing place(
      String name, int offset, String feature, String country, String adm1, double n, double e) {
    return new NamedThing(NameKind.LOCATION, name, offset, feature, country, adm1, n, e);
  }

  private static NamedThing actor(String name, String country) {
    return new NamedThing(NameKind.ACTOR, name, -1, null, country, null, null, null);
  }

  private static GdeltRecord read(GdeltKind kind) throws GdeltFault {
    return GdeltParser.parse(kind, GdeltLines.of(kind));
  }

  @Test
  void anArticleOfTheKnowledgeGraph() throws GdeltFault {
    assertThat(read(GKG_2))
        .isEqualTo(
            new GdeltRecord(
                "20240308101500-7",
                LocalDate.of(2024, 3, 8),
                Instant.parse("2024-03-08T10:15:00Z"),
                null,
                "https://dravosherald.example/2024/03/08/convoy",
                1,
                "dravosherald.example",
                "Convoy burns at Ilvane & Tesmir",
                "fr",
                "Lena Hart; Jörg Tamm",
                List.of(
                    NamedThing.of(NameKind.PERSON, "Nadia Velk", 120),
                    NamedThing.of(NameKind.PERSON, "Nadia Velk", 702),
                    NamedThing.of(NameKind.PERSON, "emre tashk", -1),
                    NamedThing.of(NameKind.ORGANISATION, "League Of Continental States", 845),
                    ilvane(44),
                    ilvane(611),
                    NORVENIA),
                List.of(
                    new QuotedWords(745, 23, "said", "We hold the Ilvane road"),
                    new QuotedWords(901, 12, null, "no way back")),
                List.of(new Count("KILL", 4, "grain drivers", ilvane(-1).name(), 310)),
                new Tone(-4.5, 1.5, 6.0, 7.5, 20.25, 0.5, 400),
                0));
  }

  @Test
  void articlesThatNameTheSame() throws GdeltFault {
    GdeltRecord record = read(GKG_1);
    assertThat(record)
        .isEqualTo(
            new GdeltRecord(
                record.recordId(),
                LocalDate.of(2014, 3, 8),
                null,
                null,
                "http://nsr.example/a;b",
                2,
                "BBC Monitoring",
                null,
                null,
                null,
                List.of(
                    NamedThing.of(NameKind.PERSON, "davit korsan", -1),
                    NamedThing.of(NameKind.ORGANISATION, "oru people front", -1),
                    NORVENIA,
                    ilvane(-1)),
                List.of(),
                List.of(new Count("WOUND", 12, null, "Norvenia", -1)),
                new Tone(-2.5, 1.0, 3.5, 4.5, 18.0, 1.0, null),
                0));
  }

  @Test
  void theSameNameSetHasTheSameIdAndAnotherHasAnother() throws GdeltFault {
    String other = GdeltLines.with(GKG_1, 5, "davit korsan;sefa doru");
    assertThat(read(GKG_1).recordId()).isEqualTo(read(GKG_1).recordId()).startsWith("20140308-");
    assertThat(GdeltParser.parse(GKG_1, other).recordId()).isNotEqualTo(read(GKG_1).recordId());
  }

  @Test
  void anEventOfVersionTwo() throws GdeltFault {
    assertThat(read(EVENTS_2))
        .isEqualTo(
            event(
                LocalDate.of(2024, 3, 5),
                Instant.parse("2024-03-05T23:30:00Z"),
                "https://www.Meridian.example:80/x",
                "meridian.example"));
  }

  @Test
  void anEventOfVersionOne() throws GdeltFault {
    assertThat(read(EVENTS_1))
        .isEqualTo(event(LocalDate.of(2024, 3, 6), null, "http://a.nsr.example", "a.nsr.example"));
  }

  @Test
  void anEventFromBeforeThereWereAddresses() throws GdeltFault {
    String line = GdeltLines.of(EVENTS_1);
    assertThat(GdeltParser.parse(EVENTS_1, line.substring(0, line.lastIndexOf('\t'))))
        .isEqualTo(event(LocalDate.of(2024, 3, 4), null, null, null));
  }

  private static GdeltRecord event(
      LocalDate day, @Nullable Instant at, @Nullable String url, @Nullable String publisher) {
    return new GdeltRecord(
        "700100",
        day,
        at,
        LocalDate.of(2024, 3, 4),
        url,
        url == null ? 0 : 1,
        publisher,
        null,
        null,
        null,
        List.of(actor("NORVENIAN ARMY", "NRV"), actor("SARMALIA", "SRM"), ilvane(-1)),
        List.of(),
        List.of(),
        Tone.only(-6.25),
        0);
  }

  @Test
  void aMentionIsDatedByItsArticle() throws GdeltFault {
    assertThat(read(MENTIONS))
        .isEqualTo(
            new GdeltRecord(
                "700100",
                LocalDate.of(2024, 3, 5),
                Instant.parse("2024-03-05T00:15:00Z"),
                null,
                "https://halvikcourier.example/crossing",
                1,
                "halvikcourier.example",
                null,
                "de",
                null,
                List.of(),
                List.of(),
                List.of(),
                Tone.only(1.75),
                0));
  }

  @ParameterizedTest
  @EnumSource
  void theEndOfTheLineIsNoPartOfIt(GdeltKind kind) throws GdeltFault {
    assertThat(GdeltParser.parse(kind, GdeltLines.of(kind) + "\r\n")).isEqualTo(read(kind));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "GKG_2, 0, '', no_id",
    "GKG_2, 1, '', no_date",
    "GKG_2, 1, 2024-03-08, bad_date",
    "GKG_2, 1, 20240230101500, bad_date",
    "GKG_2, 1, 20240308251500, bad_date",
    "GKG_1, 0, 0, no_date",
    "GKG_1, 0, 20241301, bad_date",
    "EVENTS_1, 0, ' ', no_id",
    "EVENTS_1, 56, 2024, bad_date",
    "EVENTS_2, 59, 20240304, bad_date",
    "MENTIONS, 2, yesterday, bad_date",
    "MENTIONS, 5, https://nsr.example\tx, wrong_columns",
    "EVENTS_1, 57, http://nsr.example\tx, wrong_columns",
  })
  void whatHasNoIdOrDateOrOtherColumnsIsRefused(
      GdeltKind kind, int column, String cell, String reason) {
    assertThatExceptionOfType(GdeltFault.class)
        .isThrownBy(() -> GdeltParser.parse(kind, GdeltLines.with(kind, column, cell)))
        .satisfies(fault -> assertThat(fault.reason()).isEqualTo(reason));
  }

  @Test
  void aRefusalSaysWhatWasFoundInAFewWords() {
    String line = GdeltLines.with(GKG_2, 1, "8 March".repeat(1000));
    assertThatExceptionOfType(GdeltFault.class)
        .isThrownBy(() -> GdeltParser.parse(GKG_2, line))
        .withMessage(
            "column 2, '8 March8 March8 March8 March8 ...', is no date like YYYYMMDDHHMMSS");
    assertThatExceptionOfType(GdeltFault.class)
        .isThrownBy(() -> GdeltParser.parse(EVENTS_1, "700100\t20240304"))
        .withMessage("expected 57 or 58 columns, found 2");
  }
}

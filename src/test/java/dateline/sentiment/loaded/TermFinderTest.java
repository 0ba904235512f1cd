package dateline.sentiment.loaded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dateline.sentiment.Voices;
import dateline.table.Mention;
import dateline.table.Statement;
import dateline.table.TermUse;
import dateline.text.Document;
import dateline.text.Tsv;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class TermFinderTest {
  private static final TermFinder FINDER =
      new TermFinder(TermList.of(Tsv.shipped("loaded_terms.tsv")));

  private static final int LONG = 5_000_000;

  /** Far above what linear work takes, far below what quadratic work would. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static List<TermUse> find(Document document, List<Mention> mentions) {
    return FINDER.find(document, mentions, new Voices(document, List.of()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "terms.csv",
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void termsOfAText(String text, String found, String reason) {
    String terms =
        find(Document.of(text, 0), List.of()).stream()
            .map(use -> use.term() + " " + use.voice())
            .collect(Collectors.joining(", "));
    assertThat(terms).as(reason).isEqualTo(found == null ? "" : found);
  }

  @Test
  void aTermHasTheAddressOfItsWords() {
    String text = "Rain fell. The \"stabilisation\" mission paused.";
    TermUse use = find(Document.of(text, 0), List.of()).get(0);
    assertThat(use.sentence()).isEqualTo(1);
    assertThat(text.substring(use.start(), use.end())).isEqualTo("stabilisation\" mission");
    assertThat(use.concept()).isEqualTo("attack on a country");
    assertThat(use.favours()).isEqualTo("attacker");
  }

  @Test
  void aTermInWhatASourceSaysIsReported() {
    String text = "The envoy said the invasion was over. The invasion goes on.";
    Document document = Document.of(text, 0);
    Statement said = said(10, 14, 0, 9, 15, 36);
    List<TermUse> uses = FINDER.find(document, List.of(), new Voices(document, List.of(said)));
    assertThat(uses).extracting(TermUse::voice).containsExactly("reported", "own");
    assertThat(uses).extracting(TermUse::attributionStart).containsExactly(10, null);
  }

  @Test
  void aTermInMarksInWhatASourceSaysIsQuoted() {
    String text = "The envoy called this an “invasion”.";
    Document document = Document.of(text, 0);
    Statement said = said(10, 16, 0, 9, 17, 35);
    List<TermUse> uses = FINDER.find(document, List.of(), new Voices(document, List.of(said)));
    assertThat(uses).extracting(TermUse::voice).containsExactly("quoted");
  }

  @Test
  void aWordOfANameIsNoTerm() {
    Document document = Document.of("The Oru Resistance Fighters met resistance fighters.", 0);
    Mention name = mention(4, "Oru Resistance Fighters", "name");
    assertThat(find(document, List.of(name))).extracting(TermUse::start).containsExactly(32);
  }

  @Test
  void aSmallWordInANameIsOne() {
    Document document = Document.of("The Norvenian government met.", 0);
    Mention name = mention(4, "Norvenian government", "name");
    assertThat(find(document, List.of(name)))
        .extracting(TermUse::term)
        .containsExactly("government");
  }

  @Test
  void whatOnlyCapitalsMakeANameInAHeadlineIsNone() {
    Document document = Document.of("Oru Invasion Begins\n\nIt rained.", 21);
    Mention guess = mention(0, "Oru Invasion", "candidate");
    assertThat(find(document, List.of(guess)))
        .extracting(TermUse::term)
        .containsExactly("invasion");
  }

  static Stream<String> hostile() {
    return Stream.of(
        "a".repeat(LONG),
        "\"".repeat(LONG),
        "killed ".repeat(LONG / 7),
        "special military ".repeat(LONG / 17),
        "war \" of \" ".repeat(LONG / 11),
        "what calls as the ".repeat(LONG / 18) + "invasion",
        "\uD800 invasion \uDC00",
        "\n\n\n\n",
        "");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void anyTextIsReadInLinearTime(String text) {
    Document document = Document.of(text, 0);
    assertTimeoutPreemptively(PATIENCE, () -> find(document, List.of()));
  }

  private static Mention mention(int start, String name, String method) {
    return new Mention(
        0, start, start + name.length(), name, "oru", "organization", method, false, "own");
  }

  private static Statement said(
      int start, int end, int sourceStart, int sourceEnd, int contentStart, int contentEnd) {
    return new Statement(
        0,
        start,
        end,
        "said",
        "say",
        "report",
        "indirect",
        false,
        null,
        "The envoy",
        sourceStart,
        sourceEnd,
        "envoy",
        null,
        null,
        null,
        null,
        null,
        contentStart,
        contentEnd,
        0,
        "p",
        1,
        false,
        null,
        null);
  }
}

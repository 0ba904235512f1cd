package dateline.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.table.Mention;
import dateline.text.Document;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TargetSentimentTest {

  /** The column words lists valence@distance. */
  @ParameterizedTest(name = "{0} -> {1}: {3}")
  @CsvFileSource(
      resources = "targets.csv",
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      numLinesToSkip = 1)
  void sentimentTowardAName(String text, String name, String words, String reason) {
    assertThat(Reading.of(text).toward(name))
        .as(reason)
        .isCloseTo(decayed(words == null ? "" : words), within(1e-12));
  }

  private static double decayed(String words) {
    return Pattern.compile("(-?\\d)@(\\d+)")
        .matcher(words)
        .results()
        .mapToDouble(TargetSentimentTest::decayed)
        .sum();
  }

  private static double decayed(MatchResult word) {
    return Integer.parseInt(word.group(1)) * Math.exp(-Integer.parseInt(word.group(2)) / 8.0);
  }

  @Test
  void aMentionWithoutAnEntityStaysAsItIs() {
    Reading reading = Reading.of("Brave Ossia");
    Mention unknown = reading.mention(6, "Ossia", null);
    assertThat(reading.filled(List.of(unknown))).containsExactly(unknown);
  }

  @Test
  void mentionsKeepTheirOrderWhateverItIs() {
    Reading reading = Reading.of("Ossia and Tarn met. Cruel Ossia left.");
    List<Mention> mentions =
        List.of(
            reading.mention(26, "Ossia", "ossia"),
            reading.mention(10, "Tarn", "tarn"),
            reading.mention(0, "Ossia", "ossia"));
    assertThat(reading.filled(mentions)).extracting(Mention::start).containsExactly(26, 10, 0);
  }

  @Test
  void oneVoiceDoesNotColourTheOther() {
    double plain = Reading.of("Ossia, said the envoy, is “a state of many lakes”.").toward("Ossia");
    double quoted = Reading.of("Ossia, said the envoy, is “a state of cruel men”.").toward("Ossia");
    assertThat(quoted).isEqualTo(plain).isZero();
  }

  @Test
  void theFastSumIsTheSlowSum() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Reading reading = Reading.of(randomText(random));
      for (Mention mention : reading.mentions("Ossia")) {
        assertThat(reading.toward(mention)).isCloseTo(slow(reading, mention), within(1e-9));
      }
    }
  }

  private static String randomText(Random random) {
    String[] pieces = {
      "Ossia",
      "brave",
      "cruel",
      "road",
      "not",
      "crossed the line",
      "“",
      "”",
      ",",
      "killed",
      "the",
      ". The"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 80; i++) {
      text.append(pieces[random.nextInt(pieces.length)]).append(' ');
    }
    return text.toString();
  }

  /** The definition, word by word. */
  private static double slow(Reading reading, Mention mention) {
    Document document = reading.document();
    int target = document.tokens().at(mention.start());
    double sum = 0;
    for (ValuedWord word : reading.valued()) {
      int first = word.tokens().start();
      boolean sameVoice = document.isQuoted(first) == mention.voice().equals("quoted");
      if (sameVoice && document.sentenceOf(first) == mention.sentence()) {
        sum += word.valence() * Math.exp(-distance(document, target, word.tokens()) / 8.0);
      }
    }
    return sum;
  }

  private static int distance(Document document, int target, Span word) {
    return word.start() > target
        ? words(document, target, word.start())
        : words(document, word.end() - 1, target);
  }

  private static int words(Document document, int from, int to) {
    List<Integer> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (document.tokens().isWord(i) && !document.tokens().isPossessive(i)) {
        words.add(i);
      }
    }
    return words.size();
  }
}

package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DocumentTest {

  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = "/text/sentences.csv", numLinesToSkip = 1)
  void splitsIntoSentences(String text, String sentences, String reason) {
    Document document = Document.of(lines(text), 0);
    List<String> found =
        IntStream.range(0, document.sentences().size())
            .mapToObj(i -> document.characters(i).of(document.text()))
            .toList();
    assertThat(found).as(reason).isEqualTo(parts(sentences));
  }

  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = "/text/tokens.csv", numLinesToSkip = 1)
  void splitsIntoTokens(String text, String tokens, String reason) {
    Tokens found = Tokens.of(text);
    assertThat(IntStream.range(0, found.count()).mapToObj(found::word).toList())
        .as(reason)
        .isEqualTo(parts(tokens));
  }

  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = "/text/quotations.csv", numLinesToSkip = 1)
  void findsQuotations(String text, String quotations, String reason) {
    Document document = Document.of(lines(text), 0);
    assertThat(document.quotations().stream().map(span -> span.of(document.text())).toList())
        .as(reason)
        .isEqualTo(parts(quotations));
  }

  @Test
  void knowsWhichWordsAreQuoted() {
    Document document = Document.of("He said “we hold” and left.", 0);
    Tokens tokens = document.tokens();
    List<String> quoted =
        IntStream.range(0, tokens.count())
            .filter(document::isQuoted)
            .mapToObj(tokens::word)
            .toList();
    assertThat(quoted).containsExactly("“", "we", "hold", "”");
  }

  @Test
  void findsTheTokenAtAnOffset() {
    Tokens tokens = Tokens.of("a bc  d");
    assertThat(tokens.at(0)).isZero();
    assertThat(tokens.at(2)).isEqualTo(1);
    assertThat(tokens.at(4)).isEqualTo(2);
    assertThat(tokens.at(7)).isEqualTo(3);
  }

  /** Whatever the text: tokens lie in order and apart, and every one is in one sentence. */
  @Test
  void staysInOrderOnAnyText() {
    Random random = new Random(11);
    String letters = "ab.A \n'\"“”’.-?!1,\uD83D\uDE42\uD800\u200F\u202E\u05D0\u00A0(";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      check(Document.of(text.toString(), 0));
    }
  }

  private static void check(Document document) {
    Tokens tokens = document.tokens();
    int end = 0;
    for (int i = 0; i < tokens.count(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(end);
      end = tokens.end(i);
      assertThat(end).isGreaterThan(tokens.start(i));
      Span sentence = document.sentences().get(document.sentenceOf(i));
      assertThat(sentence.contains(i)).isTrue();
    }
    assertThat(document.sentences().stream().mapToInt(Span::length).sum())
        .isEqualTo(tokens.count());
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }

  private static List<String> parts(String cell) {
    return cell == null ? List.of() : List.of(lines(cell).split("\\|", -1));
  }
}

package dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OnnxEncoderTest {
  private static final Encoder ENCODER = Encoders.NAMES.shipped();
  private static final List<String> SENTENCE =
      List.of("Marrenko", "told", "Reuters", "in", "Kyiv", ".");

  private static PieceRow row(List<String> words) {
    return new PieceReader(ENCODER.fact("pieces")).rows(words).get(0);
  }

  /** The pieces are those of the tokenizer that the encoder was trained with. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "pieces.csv",
      delimiter = '|',
      useHeadersInDisplayName = true,
      quoteCharacter = '\u0007')
  void cutsWordsAsInTraining(String word, String pieces, int written) {
    String text = unescaped(word);
    List<String> vocabulary = List.of(ENCODER.fact("pieces").split("\n", -1));
    PieceRow row = row(List.of(text));
    assertThat(
            Arrays.stream(row.pieces(), 1, row.length() - 1)
                .mapToObj(vocabulary::get)
                .collect(Collectors.joining(" ")))
        .isEqualTo(pieces);
    assertThat(row.types()[1]).isEqualTo(written);
  }

  /** A code point of four hexadecimal digits stands for what cannot be seen. */
  private static String unescaped(String word) {
    return Pattern.compile("\\\\u([0-9a-f]{4})")
        .matcher(word)
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }

  @Test
  void scoresEveryLabelForEveryPiece() {
    PieceRow row = row(SENTENCE);
    long labels = ENCODER.fact("labels").lines().count();
    assertThat(List.of(ENCODER.read("names", List.of(row)).get(0)))
        .hasSize(row.length())
        .allMatch(scores -> scores.length == labels);
  }

  @Test
  void theSameRowHasTheSameScoresWhateverIsReadBesideIt() {
    float[][] alone = ENCODER.read("names", List.of(row(SENTENCE))).get(0);
    List<float[][]> among =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> i % 4 == 0 ? SENTENCE : List.of("Word", "" + i, "of", "Goma"))
            .map(words -> ENCODER.read("names", List.of(row(words))).get(0))
            .toList();
    for (int i = 0; i < among.size(); i += 4) {
      assertThat(among.get(i)).isDeepEqualTo(alone);
    }
  }

  @Test
  void rowsReadTogetherHaveNearlyTheScoresTheyHaveAloneInTheOrderAsked() {
    List<PieceRow> rows =
        List.of(row(SENTENCE), row(List.of("Goma", "fell", ".")), row(List.of("The", "war")));
    List<float[][]> together = ENCODER.read("names", rows);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(labels(rows.get(i), together.get(i)))
          .isEqualTo(labels(rows.get(i), ENCODER.read("names", List.of(rows.get(i))).get(0)));
    }
    assertThat(ENCODER.read("names", rows).get(1)).isDeepEqualTo(together.get(1));
  }

  /** Of each word its most probable label. */
  private static List<Integer> labels(PieceRow row, float[][] scores) {
    return IntStream.range(0, row.length())
        .filter(piece -> row.word(piece) >= 0)
        .mapToObj(piece -> most(scores[piece]))
        .toList();
  }

  private static int most(float[] scores) {
    return IntStream.range(0, scores.length)
        .reduce((a, b) -> scores[b] > scores[a] ? b : a)
        .orElseThrow();
  }
}

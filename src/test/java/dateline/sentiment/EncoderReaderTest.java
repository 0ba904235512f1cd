package dateline.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.encoder.Encoder;
import dateline.encoder.PieceRow;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EncoderReaderTest {
  private final List<Integer> together = new ArrayList<>();

  /** The longer a row and the farther back in it the surer it is negative. */
  private final Encoder byLength =
      new Encoder() {
        @Override
        public String fact(String key) {
          return String.join("\n", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "ossia", "fell");
        }

        @Override
        public List<float[][]> read(String head, List<PieceRow> rows) {
          together.add(rows.size());
          return rows.stream().map(row -> scores(row.length())).toList();
        }

        private float[][] scores(int length) {
          return IntStream.range(0, length)
              .mapToObj(piece -> new float[] {length + piece / 64f, 0, 0})
              .toArray(float[][]::new);
        }
      };

  private final StanceReader reader = new EncoderStances(byLength).reader();

  private static Passage passage(int words) {
    return new Passage(Collections.nCopies(words, "fell"), new Span(0, 1));
  }

  @Test
  void eachPassageHasTheStanceOfItsOwnRow() {
    List<Passage> passages = List.of(passage(9), passage(1), passage(4));
    assertThat(reader.towardEach(passages))
        .containsExactlyElementsOf(passages.stream().map(reader::toward).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void passagesInTheSameWordsAreReadAtOnceInAnyOrder() {
    List<String> words = Collections.nCopies(3, "fell");
    List<Passage> passages =
        Stream.of(2, 0, 1).map(at -> new Passage(words, new Span(at, at + 1))).toList();
    List<Stance> stances = reader.towardEach(passages);
    assertThat(stances).containsExactlyElementsOf(passages.stream().map(reader::toward).toList());
    assertThat(stances.get(0).negative()).isGreaterThan(stances.get(2).negative());
    assertThat(stances.get(2).negative()).isGreaterThan(stances.get(1).negative());
    assertThat(together.get(0)).isOne();
  }

  @Test
  void aSentenceIsNotCutWherePassagesAreReadInParts() {
    List<Passage> passages = new ArrayList<>();
    IntStream.range(0, 63).forEach(i -> passages.add(passage(1 + i % 7)));
    List<String> words = Collections.nCopies(3, "fell");
    IntStream.range(0, 3).forEach(i -> passages.add(new Passage(words, new Span(i, i + 1))));
    passages.add(passage(1));
    assertThat(reader.towardEach(passages)).hasSize(67);
    assertThat(together).containsExactly(64, 1);
  }

  @Test
  void aTargetOverAnotherIsReadByItself() {
    List<String> words = Collections.nCopies(4, "fell");
    List<Passage> passages =
        Stream.of(new Span(3, 4), new Span(1, 2), new Span(0, 2))
            .map(span -> new Passage(words, span))
            .toList();
    assertThat(reader.towardEach(passages))
        .containsExactlyElementsOf(passages.stream().map(reader::toward).toList());
    assertThat(together.get(0)).isEqualTo(2);
  }

  @Test
  void wordsAreTheSameWhereTheirListIs() {
    reader.towardEach(List.of(passage(3), passage(3)));
    List<String> own = Collections.nCopies(3, "fell");
    List<String> all = Collections.nCopies(5, "fell");
    Stream<List<String>> byVoice = Stream.of(own, all, own, all);
    reader.towardEach(byVoice.map(words -> new Passage(words, new Span(0, 1))).toList());
    assertThat(together).containsExactly(2, 4);
  }

  @Test
  void thousandsOfPassagesAreReadInParts() {
    List<Passage> passages = IntStream.range(0, 1_000).mapToObj(i -> passage(1 + i % 7)).toList();
    List<Stance> stances = reader.towardEach(passages);
    assertThat(stances).hasSize(1_000);
    assertThat(stances.get(999)).isEqualTo(stances.get(5));
    assertThat(together).hasSize(16).allMatch(rows -> rows <= 64);
  }

  @Test
  void noPassagesHaveNoStances() {
    assertThat(reader.towardEach(List.of())).isEmpty();
  }
}

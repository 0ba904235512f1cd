package dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TargetReaderTest {
  private final TargetReader reader =
      new TargetReader(
          String.join("\n", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "nor", "##ven", "a", "b"));

  private static HiddenTarget name(int word) {
    return new HiddenTarget(new Span(word, word + 1), List.of(""));
  }

  private static List<String> words(int count, String word) {
    return new ArrayList<>(Collections.nCopies(count, word));
  }

  /** Where a row has some pieces, each a place, in order. */
  private static List<Span> places(TargetRow row, IntPredicate piece) {
    return IntStream.range(0, row.row().length())
        .filter(at -> piece.test(row.row().pieces()[at]) && row.row().types()[at] == 1)
        .mapToObj(at -> new Span(at, at + 1))
        .toList();
  }

  private TargetRow row(List<String> words, HiddenTarget... targets) {
    List<TargetRow> rows = reader.rows(words, List.of(targets));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void targetsAreMarkedAndTheirNamesHidden() {
    List<String> words = List.of("a", "nor", "Norven", "b", "Norven", "a");
    TargetRow row = row(words, new HiddenTarget(new Span(1, 3), List.of("nor", "")), name(4));
    assertThat(row.row().pieces()).containsExactly(1, 6, 4, 3, 7, 3, 6, 2);
    assertThat(row.row().types()).containsExactly(0, 0, 1, 1, 0, 1, 0, 0);
    assertThat(row.places()).containsExactly(new Span(2, 4), new Span(5, 6));
  }

  @Test
  void targetsSideBySideKeepTheirPlaces() {
    assertThat(row(List.of("Norven", "Norven"), name(0), name(1)).places())
        .containsExactly(new Span(1, 2), new Span(2, 3));
  }

  @Test
  void aTargetOverAnotherIsARowOfItsOwn() {
    List<String> words = List.of("Norven", "Norven", "a");
    HiddenTarget both = new HiddenTarget(new Span(0, 2), List.of(""));
    assertThat(reader.rows(words, List.of(both, name(1)))).hasSize(2);
  }

  @Test
  void ofALongSentenceWhatStandsAroundTheTargetIsRead() {
    List<String> words = words(1_000_000, "a");
    TargetRow middle = row(words, name(500_000));
    assertThat(middle.row().length()).isEqualTo(99);
    assertThat(middle.places()).containsExactly(new Span(49, 50));
    TargetRow start = row(words, name(0));
    assertThat(start.row().length()).isEqualTo(51);
    assertThat(start.places()).containsExactly(new Span(1, 2));
    TargetRow end = row(words, name(999_999));
    assertThat(end.row().length()).isEqualTo(51);
    assertThat(end.places()).containsExactly(new Span(49, 50));
  }

  @Test
  void targetsFarApartAreRowsOfTheirOwn() {
    List<String> words = words(1_000_000, "a");
    assertThat(row(words, name(100), name(195)).row().length()).isEqualTo(128);
    assertThat(reader.rows(words, List.of(name(100), name(196), name(999_999)))).hasSize(3);
  }

  @Test
  void everyTargetOfManyIsInOneRow() {
    List<String> words = words(3_000, "Norven");
    List<HiddenTarget> targets =
        IntStream.range(0, 3_000).filter(i -> i % 7 == 0).mapToObj(TargetReaderTest::name).toList();
    List<TargetRow> rows = reader.rows(words, targets);
    assertThat(rows).allMatch(row -> row.row().length() <= 128);
    assertThat(rows.stream().mapToInt(row -> row.places().size()).sum()).isEqualTo(targets.size());
    assertThat(rows).allMatch(row -> places(row, piece -> piece == 3).equals(row.places()));
  }

  @Test
  void ofLongWordsFewerAreRead() {
    List<String> words = words(101, "Norven");
    TargetRow middle = row(words, name(50));
    assertThat(middle.row().length()).isEqualTo(128);
    assertThat(middle.places()).containsExactly(new Span(63, 64));
    assertThat(row(words, name(0)).row().length()).isEqualTo(99);
  }

  @Test
  void ofATargetOfManyWordsSomeAreRead() {
    List<String> words = words(400, "norven");
    HiddenTarget all = new HiddenTarget(new Span(0, 400), words);
    TargetRow row = row(words, all);
    assertThat(row.places()).containsExactly(new Span(1, 97));
  }
}

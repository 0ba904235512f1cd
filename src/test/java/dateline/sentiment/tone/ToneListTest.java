package dateline.sentiment.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Tsv;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds data/knowledge/tone.tsv to what its readers count on. */
class ToneListTest {
  private static final Tsv LIST = Tsv.shipped("tone.tsv");

  private static Stream<String> words() {
    return LIST.rows().stream().map(row -> row.cell("word"));
  }

  @Test
  void eachWordHasOneRow() {
    assertThat(words().toList()).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void wordsAreLowerCase() {
    assertThat(words()).allMatch(word -> word.matches("[a-z][a-z' -]*[a-z]"));
  }

  /** A row that the tokens of a text never match would be dead. */
  @Test
  void eachRowIsFoundInAText() {
    assertThat(LIST.rows()).allMatch(row -> found(row).equals(expected(row)));
  }

  private static List<Integer> found(Tsv.Row row) {
    return Reading.valued(Reading.SHIPPED, row.cell("word")).stream()
        .map(ValuedWord::valence)
        .toList();
  }

  private static List<Integer> expected(Tsv.Row row) {
    int valence = Integer.parseInt(row.cell("valence"));
    return valence == 0 && !isEvent(row) ? List.of() : List.of(valence);
  }

  /** A single word of valence 0 that is no word of war would say nothing. */
  @Test
  void onlyPhrasesAreSilenced() {
    assertThat(LIST.rows().stream().filter(row -> row.cell("valence").equals("0")))
        .allMatch(row -> isEvent(row) || row.cell("word").contains(" "));
  }

  @Test
  void theVocabularyOfWarIsMarkedWhetherItJudgesOrNot() {
    List<String> events =
        LIST.rows().stream().filter(ToneListTest::isEvent).map(row -> row.cell("word")).toList();
    assertThat(events)
        .contains("shelling", "drone", "airstrike", "ceasefire", "killed", "destroyed", "fled")
        .contains("troops", "soldiers", "army", "tanks", "front line", "civilians", "checkpoint")
        .doesNotContain("brutal", "cruel", "heroic", "reckless", "regime", "enemy", "accused");
  }

  private static boolean isEvent(Tsv.Row row) {
    return row.cell("event").equals("yes");
  }
}

package dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final List<String> VOCABULARY =
      List.of("[UNK]", "[CLS]", "[SEP]", "nor", "##ven", "##ia", "al", "-", "i", "##z", "'", "s");

  private final WordPieces pieces = new WordPieces(String.join("\n", VOCABULARY));

  private String cut(String word) {
    return Arrays.stream(pieces.of(word))
        .mapToObj(VOCABULARY::get)
        .collect(Collectors.joining(" "));
  }

  @Test
  void aWordIsCutIntoTheLongestPiecesFromTheLeft() {
    assertThat(cut("Norvenia")).isEqualTo("nor ##ven ##ia");
  }

  @Test
  void marksStandAlone() {
    assertThat(cut("al-Nor's")).isEqualTo("al - nor ' s");
  }

  @Test
  void accentsAndWhatCannotBeSeenAreTakenOff() {
    assertThat(cut("N\u00F3r\u200Bven\u202E")).isEqualTo("nor ##ven");
    assertThat(cut("\u0130z")).isEqualTo("i ##z");
  }

  @Test
  void whatTheVocabularyCannotMakeIsUnknownAsAWhole() {
    assertThat(cut("norx")).isEqualTo("[UNK]");
    assertThat(cut("\u5317")).isEqualTo("[UNK]");
    assertThat(cut("\u200B")).isEqualTo("[UNK]");
    assertThat(cut("\uD83D")).isEqualTo("[UNK]");
  }

  @Test
  void anEndlessWordHasTwelvePiecesAtMost() {
    assertThat(pieces.of("nor-".repeat(1_000_000))).hasSize(12);
    assertThat(cut("nor" + "ven".repeat(1_000_000))).isEqualTo("[UNK]");
  }

  @Test
  void aVocabularyHasMarks() {
    assertThatThrownBy(() -> new WordPieces("nor"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the vocabulary has no [UNK]");
  }
}

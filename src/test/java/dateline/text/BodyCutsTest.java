package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.BodyCuts.Piece;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodyCutsTest {
  private static final Set<String> RECURRING = Set.of("Advertisement", "Sign up here");

  @Test
  void recurringLinesGoWhereverTheyStand() {
    BodyCuts cuts = cut("Shells fell.\n\nAdvertisement\n\nNo one was hurt.\nSign up here");
    assertThat(cuts.body()).isEqualTo("Shells fell.\n\nNo one was hurt.");
    assertThat(cuts.pieces())
        .containsExactly(
            new Piece(14, "Advertisement\n\n", "recurring"),
            new Piece(30, "\nSign up here", "recurring"));
  }

  @Test
  void theWiderGapStays() {
    assertThat(cut("A\nAdvertisement\n\nB").body()).isEqualTo("A\n\nB");
    assertThat(cut("A\n\nAdvertisement\nB").body()).isEqualTo("A\n\nB");
  }

  @Test
  void aTailThatComesToLightGoesToo() {
    BodyCuts cuts = cut("Shells fell.\n\nCopy link\nAdvertisement");
    assertThat(cuts.body()).isEqualTo("Shells fell.");
    assertThat(cuts.pieces())
        .containsExactly(new Piece(12, "\n\nCopy link\nAdvertisement", "sharing"));
  }

  @Test
  void aBodyOfNothingElseIsLeftWhole() {
    assertThat(cut("Advertisement\n\nSign up here").body())
        .isEqualTo("Advertisement\n\nSign up here");
  }

  @Test
  void theWholeBodyCanBeHadBack() {
    Random random = new Random(1);
    List<String> lines =
        List.of("Shells fell.", "No one was hurt.", "Advertisement", "Sign up here", "Copy link");
    for (int i = 0; i < 5_000; i++) {
      StringBuilder body = new StringBuilder();
      for (int line = 0; line < random.nextInt(9); line++) {
        body.append(body.length() == 0 ? "" : random.nextBoolean() ? "\n" : "\n\n");
        body.append(lines.get(random.nextInt(lines.size())));
      }
      BodyCuts cuts = cut(body.toString());
      assertThat(cuts.restored()).isEqualTo(body.toString());
      assertThat(cuts.body()).doesNotEndWith("\n");
      assertThat(cuts.pieces()).isSortedAccordingTo((a, b) -> a.start() - b.start());
    }
  }

  private static BodyCuts cut(String body) {
    return BodyCuts.of(body, RECURRING::contains);
  }
}

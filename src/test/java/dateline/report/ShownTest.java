package dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a page shows of words that others have written. */
class ShownTest {
  @Test
  void plainNamesStayAsTheyAre() {
    assertThat(Shown.name("Zdeňka Orlová-Ó Briain")).isEqualTo("Zdeňka Orlová-Ó Briain");
    assertThat(Shown.name("قناة الوادي")).isEqualTo("قناة الوادي");
  }

  @Test
  void whatTurnsTheDirectionOfWritingIsLeftOut() {
    assertThat(Shown.name("Ka\u202edlo\u2066 Ve\u200fsk\u061c")).isEqualTo("Kadlo Vesk");
  }

  @Test
  void theJoinersThatSomeWritingsNeedStay() {
    assertThat(Shown.name("می\u200cخواهم")).isEqualTo("می\u200cخواهم");
  }

  @Test
  void controlsAndRunsOfBlanksAreOneBlank() {
    assertThat(Shown.name(" Kadlo\u0000\u0007\n\t\u3000Vesk ")).isEqualTo("Kadlo Vesk");
  }

  @Test
  void aNameThatGoesOnWithoutEndIsCut() {
    assertThat(Shown.name("K".repeat(10_000))).isEqualTo("K".repeat(60) + "…");
  }

  @Test
  void halfALetterIsShownAsSuch() {
    assertThat(Shown.name("Kad\ud83dlo")).isEqualTo("Kad\ufffdlo");
    assertThat(Shown.text("🛰🛰🛰", 2)).isEqualTo("🛰🛰…");
  }

  @Test
  void towersOfAccentsDoNotCoverTheLinesAbove() {
    assertThat(Shown.name("e" + "\u0301".repeat(300) + "x"))
        .isEqualTo("e\u0301\u0301\u0301\u0301x");
  }
}

package dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.story.Revision.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTest {
  private static final String BODY =
      "Shells fell on Tesmir overnight.\n\nThe mayor said that four people had been hurt near the"
          + " bridge and that the market would stay closed until Friday at least.";

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "'Correction: The mayor is Ilva Dorn, not Ilva Born.', true, how a wire begins one",
    "'Clarification: An agency counted the hurt.', true, its sister",
    "'An earlier version of this article gave the wrong bridge.', true, a newspaper's way",
    "'This story has been corrected to say that Friday is a holiday.', true, another",
    "'A photo caption misidentified the commander.', true, what was wrong",
    "'This article has been updated with the minister''s reply.', false, an update is no mistake",
    "'The minister called for a correction of the border.', false, not the outlet's own",
    "'Correct information saves lives, the mayor said.', false, another word",
  })
  void aCorrectionSaysThatTheOldTextWasWrong(String line, boolean corrects, String reason) {
    Revision revision =
        Revision.of(version("Shells", BODY), version("Shells", BODY + "\n\n" + line));
    assertThat(revision.kind().equals("correction_note")).as(reason).isEqualTo(corrects);
    assertThat(revision.correctionNote()).as(reason).isEqualTo(corrects ? line : null);
  }

  @Test
  void aCorrectionThatWasThereBeforeIsNoNews() {
    String corrected = BODY + "\n\nCorrection: The bridge is the northern one.";
    assertThat(kind("Shells", corrected, "Shells", corrected.replace("four", "five")))
        .isEqualTo("silent");
  }

  @Test
  void anotherHeadlineCountsMoreThanALongerText() {
    assertThat(kind("Shells", BODY, "Shelling goes on", BODY + " More fell at noon on the mills."))
        .isEqualTo("headline");
    assertThat(kind("Shells fall", BODY, "SHELLS FALL!", BODY.replace("four", "five")))
        .as("only its letters are drawn otherwise")
        .isEqualTo("silent");
  }

  @Test
  void aRecordWithoutAHeadlineChangesNone() {
    assertThat(kind("", BODY, "Shells", BODY.replace("four", "five"))).isEqualTo("silent");
  }

  @Test
  void aTextThatGrowsIsContinued() {
    assertThat(kind("Shells", BODY, "Shells", BODY + "\n\n" + BODY.replace("four", "nine")))
        .isEqualTo("length");
  }

  @Test
  void similarityIsTheShareOfCommonRunsOfFourWords() {
    Revision revision =
        Revision.of(
            version("a", "one two three four five"), version("a", "one two three four six"));
    assertThat(revision.similarity()).isEqualTo(1.0 / 3);
    assertThat(Revision.of(version("a", ""), version("a", "")).similarity()).isEqualTo(1);
  }

  private static String kind(String title, String body, String newTitle, String newBody) {
    return Revision.of(version(title, body), version(newTitle, newBody)).kind();
  }

  private static Version version(String title, String body) {
    return new Version(title, body, (title + " " + body).split("\\s+").length);
  }
}

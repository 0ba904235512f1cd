package dateline.job;

import static dateline.job.StoryRows.NO_HOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.measure.Interval;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who left out what two or more others carried; a story a day. */
class StorySilencesTest {
  @TempDir Path folder;
  private final StoryRows rows = new StoryRows();

  /** The Post carries the stories of days 1 to 4, but not that of day 5. */
  @Test
  void anAbsenceIsSetBesideTheOutletsHabit() throws IOException {
    for (int day = 1; day <= 5; day++) {
      story(day, "Herald", "Mirror");
      panel(day, "Herald", "Mirror", "Post");
      if (day < 5) {
        rows.article("post" + day, day, NO_HOUR, "Post", "Herald" + day, "convoy");
      }
    }
    List<Row> silences = silences();
    assertThat(silences).hasSize(1);
    Row silence = silences.get(0);
    assertThat(silence.<String>getAs("outlet_id")).isEqualTo("Post");
    assertThat(silence.<String>getAs("story_id")).isEqualTo("Herald5");
    assertThat(silence.<Long>getAs("outlets_independent")).isEqualTo(2);
    assertThat(silence.<Long>getAs("comparable")).isEqualTo(4);
    assertThat(silence.<Long>getAs("comparable_carried")).isEqualTo(4);
    assertThat(silence.<Double>getAs("carry_share")).isEqualTo(1.0);
    assertThat(silence.<Double>getAs("carry_share_low")).isEqualTo(Interval.wilson(4, 4).low());
    assertThat(silence.<Double>getAs("absence_chance")).isCloseTo(1 / 6.0, within(1e-12));
  }

  @Test
  void whoNeverCarriesSuchStoriesHasThatHabit() throws IOException {
    for (int day = 1; day <= 3; day++) {
      story(day, "Herald", "Mirror");
      panel(day, "Herald", "Mirror", "Post");
    }
    assertThat(silences()).hasSize(3);
    assertThat(silences())
        .extracting(row -> row.<Double>getAs("absence_chance"))
        .containsOnly(3 / 4.0);
  }

  @Test
  void aCrawlGapIsNoEditorialSilence() throws IOException {
    story(1, "Herald", "Mirror");
    panel(1, "Herald", "Mirror");
    rows.panel(1, "Post", 0, 2.0, true);
    assertThat(silences()).isEmpty();
  }

  /** The story lasts two days, and the outlet is silent on the second only. */
  @Test
  void aSilenceThatBeginsDuringTheStoryIsNoneEither() throws IOException {
    story(1, "Herald", "Mirror");
    rows.article("more", 2, NO_HOUR, "Mirror", "Herald1", "convoy");
    panel(1, "Herald", "Mirror", "Post");
    panel(2, "Herald", "Mirror");
    rows.panel(2, "Post", 0, 2.0, true);
    assertThat(silences()).isEmpty();
  }

  @Test
  void whoPublishesNothingOrIsNotExpectedToIsNotToldToLeaveOut() throws IOException {
    story(1, "Herald", "Mirror");
    panel(1, "Herald", "Mirror");
    rows.panel(1, "Pausing", 0, 1.0, false);
    rows.panel(1, "Weekly", 1, 0.0, false);
    rows.panel(1, "New", 1, null, false);
    assertThat(silences()).isEmpty();
    rows.panel(1, "Post", 1, 1.0, false);
    assertThat(silences()).hasSize(1);
  }

  @Test
  void oneWireCopyInManyPapersIsNotCarriedByMany() throws IOException {
    rows.article("wire", 1, NO_HOUR, "Herald", "wire", "convoy");
    rows.echo("copy", 1, NO_HOUR, "Mirror", "wire", "wire", "convoy");
    panel(1, "Herald", "Mirror", "Post");
    assertThat(silences()).isEmpty();
    rows.article("own", 1, NO_HOUR, "Courier", "wire", "convoy");
    panel(1, "Courier");
    assertThat(silences()).hasSize(1);
    assertThat(silences().get(0).<Long>getAs("outlets")).isEqualTo(3);
    assertThat(silences().get(0).<Long>getAs("outlets_independent")).isEqualTo(2);
  }

  @Test
  void whoIsNotOfThePanelDoesNotCount() throws IOException {
    story(1, "Herald", "Visitor");
    panel(1, "Herald", "Post");
    assertThat(silences()).isEmpty();
  }

  /** Of a story of four others the Post may not be judged by what it does with those of two. */
  @Test
  void comparableStoriesAreCarriedAboutAsWidely() throws IOException {
    story(1, "Herald", "Mirror");
    story(2, "Herald", "Mirror", "Courier", "Sun");
    for (int day = 1; day <= 2; day++) {
      panel(day, "Herald", "Mirror", "Post");
    }
    panel(2, "Courier", "Sun");
    List<Row> silences = silences();
    assertThat(silences).hasSize(2);
    assertThat(silences).extracting(row -> row.<Long>getAs("comparable")).containsOnly(0L);
    assertThat(silences).extracting(row -> row.<Double>getAs("carry_share")).containsOnlyNulls();
    assertThat(silences).extracting(row -> row.<Double>getAs("absence_chance")).containsOnly(0.5);
  }

  /** A story of a day, each outlet with a report of its own. */
  private void story(int day, String... outlets) {
    for (String outlet : outlets) {
      rows.article(outlet + day, day, NO_HOUR, outlet, outlets[0] + day, "convoy");
    }
  }

  private void panel(int day, String... outlets) {
    for (String outlet : outlets) {
      rows.panel(day, outlet, 2, 2.0, false);
    }
  }

  private List<Row> silences() throws IOException {
    return rows.rows(new StorySilences(), folder, "--silence-outlets", "2");
  }
}

package dateline.job;

import static dateline.job.StoryRows.NO_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who had what first; a pause lasts seven days here, and the corpus begins on day 1. */
class FirstReportsTest {
  private static final String[] OPTIONS = {"--pause-days", "7", "--follow-days", "3"};

  @TempDir Path folder;
  private final StoryRows rows = new StoryRows();

  @Test
  void aStoryHasAFirstReportAndThoseThatConfirmIt() throws IOException {
    rows.article("wire", 10, 6, "Agency", "wire", "convoy");
    rows.echo("copy", 10, 8, "Mirror", "wire", "wire", "convoy");
    rows.article("own", 10, 18, "Herald", "wire", "convoy");
    rows.article("late", 14, 6, "Courier", "wire", "convoy");
    rows.article("alone", 10, 6, "Post", "alone", "flood");
    Row story = only("story");
    assertThat(told(story, "story_id", "article_id", "outlet_id")).isEqualTo("wire wire Agency");
    assertThat(told(story, "outlets_after", "articles_after", "independent_after"))
        .isEqualTo("2 2 1");
    assertThat(told(story, "second_outlet_id", "second_article_id", "second_day"))
        .isEqualTo("Herald own 2024-01-10");
    assertThat(told(story, "hours_to_second", "hours_to_fifth", "outlets_as_early"))
        .isEqualTo("12.0 null 0");
    assertThat(story.<Boolean>getAs("only_echoes")).isFalse();
  }

  @Test
  void whatOnlyCopiesFollowHasOnlyEchoes() throws IOException {
    rows.article("wire", 10, 6, "Agency", "wire", "convoy");
    rows.echo("copy", 10, 8, "Mirror", "wire", "wire", "convoy");
    Row story = only("story");
    assertThat(story.<Boolean>getAs("only_echoes")).isTrue();
    assertThat(told(story, "outlets_after", "second_outlet_id")).isEqualTo("1 null");
  }

  @Test
  void daysGiveNoHoursAndDoNotTellWhoWasFirst() throws IOException {
    rows.article("a", 10, NO_HOUR, "Gazette", "a", "convoy");
    rows.article("b", 10, NO_HOUR, "Herald", "a", "convoy");
    Row story = only("story");
    assertThat(told(story, "published_at", "hours_to_second", "outlets_as_early", "second_day"))
        .isEqualTo("null null 1 2024-01-10");
  }

  @Test
  void whoseFactsItHasIsTold() throws IOException {
    rows.article("a", 10, 6, "Gazette", "a", "convoy");
    rows.citing("Agency");
    rows.article("b", 10, 7, "Herald", "a", "convoy");
    assertThat(told(only("story"), "outlet_id", "owed_to_outlet_id")).isEqualTo("Gazette Agency");
  }

  /** Velk is named on day 2 and comes up again on day 10; Ordan is named all the time. */
  @Test
  void anEntityIsNewsAfterAPauseOnly() throws IOException {
    for (int day = 1; day < 10; day++) {
      rows.article("o" + day, day, 6, "Post", "o" + day, day == 2 ? "ordan velk" : "ordan");
    }
    rows.article("a", 10, 6, "Gazette", "a", "ordan velk");
    rows.article("b", 11, 7, "Herald", "a", "velk ordan");
    List<Row> entities = first("entity");
    assertThat(entities).extracting(row -> row.<String>getAs("entity_a")).containsExactly("velk");
    assertThat(told(entities.get(0), "outlet_id", "second_outlet_id")).isEqualTo("Gazette Herald");
  }

  @Test
  void anEntityThatWasNamedWithinThePauseIsNoNews() throws IOException {
    rows.article("o", 1, 6, "Post", "o", "ordan");
    rows.article("p", 3, 6, "Post", "p", "velk");
    rows.article("a", 10, 6, "Gazette", "a", "velk");
    rows.article("b", 10, 7, "Herald", "a", "velk");
    assertThat(first("entity")).isEmpty();
  }

  @Test
  void inTheFirstDaysOfACorpusNothingIsNews() throws IOException {
    rows.article("o", 1, 6, "Post", "o", "ordan");
    rows.article("a", 7, 6, "Gazette", "a", "velk");
    rows.article("b", 7, 7, "Herald", "a", "velk");
    assertThat(first("entity")).isEmpty();
  }

  /** The day before, another story has it; that story's reports are first there. */
  @Test
  void whatIsNewsInOneStoryIsNoneInTheNext() throws IOException {
    rows.article("o", 1, 6, "Post", "o", "ordan");
    rows.article("a", 10, 6, "Gazette", "a", "velk");
    rows.article("b", 10, 7, "Herald", "a", "velk");
    rows.article("c", 11, 6, "Gazette", "c", "velk");
    rows.article("d", 11, 7, "Herald", "c", "velk");
    assertThat(first("entity"))
        .extracting(row -> row.<String>getAs("story_id"))
        .containsExactly("a");
  }

  /** Both are in the news; what is new is that one sentence names both. */
  @Test
  void aPairOfKnownNamesIsNewsWhenASentenceBringsThemTogether() throws IOException {
    for (int day = 1; day < 13; day++) {
      rows.article("o" + day, day, 6, "Post", "o" + day, "ordan", "velk");
    }
    rows.article("a", 13, 6, "Gazette", "a", "ordan velk fresh");
    rows.article("b", 13, 7, "Herald", "a", "velk", "ordan");
    rows.article("c", 14, 7, "Mirror", "a", "velk ordan", "ordan fresh");
    List<Row> pairs = first("pair");
    assertThat(pairs).hasSize(1);
    assertThat(told(pairs.get(0), "entity_a", "entity_b", "outlet_id", "second_outlet_id"))
        .isEqualTo("ordan velk Gazette Mirror");
  }

  @Test
  void claimsOfOneClaimantAreOneThing() throws IOException {
    rows.article("a", 10, 6, "Gazette", "a", "convoy");
    rows.article("b", 10, 7, "Herald", "a", "convoy");
    rows.claiming(null, "norvenia");
    rows.article("c", 10, 8, "Mirror", "a", "convoy");
    rows.claiming("norvenia", "norvenia");
    rows.claiming("ordan", "norvenia");
    List<Row> claims = first("claim");
    assertThat(claims).hasSize(1);
    assertThat(told(claims.get(0), "entity_a", "outlet_id", "second_outlet_id"))
        .isEqualTo("norvenia Herald Mirror");
  }

  /** Long corpora are searched in stretches of days: none may lose or find news of its own. */
  @Test
  void newsIsTheSameWhereverAStretchBegins() throws IOException {
    for (int day = 1; day < 120; day++) {
      rows.article("o" + day, day, 6, "Post", "o" + day, "ordan", "velk");
      String weekly = day % 7 == 0 ? "weekly" : "ordan";
      rows.article("a" + day, day, 6, "Gazette", "a" + day, weekly + " fresh" + day, "ordan");
      rows.article("b" + day, day + 1, 7, "Herald", "a" + day, weekly + " fresh" + day);
    }
    List<Row> entities = first("entity");
    assertThat(entities).extracting(row -> row.<String>getAs("entity_a")).doesNotContain("weekly");
    assertThat(entities).hasSize(119 - 7);
    assertThat(first("pair")).isEmpty();
  }

  private Row only(String kind) throws IOException {
    List<Row> found = first(kind);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private List<Row> first(String kind) throws IOException {
    return rows.rows(new FirstReports(), folder, OPTIONS).stream()
        .filter(row -> row.getAs("kind").equals(kind))
        .toList();
  }

  private static String told(Row row, String... columns) {
    StringBuilder told = new StringBuilder();
    for (String column : columns) {
      told.append(told.isEmpty() ? "" : " ").append(row.<Object>getAs(column));
    }
    return told.toString();
  }
}

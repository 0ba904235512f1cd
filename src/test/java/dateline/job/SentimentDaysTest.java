package dateline.job;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.CommandLineForTests;
import dateline.measure.ClusteredMean;
import dateline.measure.ClusteredShare;
import dateline.measure.ClusteredSums;
import dateline.measure.Interval;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.MentionSentiment;
import dateline.table.SentimentDay;
import dateline.table.StoryArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What twelve articles of a day say of Norway, three of them of Chile, too. */
class SentimentDaysTest {
  private static final List<String> TEXTS =
      List.of(
          "Norway was brave and generous. Norway waited.",
          "Norway was cruel and shameful.",
          "Norway met the envoys on Monday.",
          "Norway was reckless. It was a disgrace, and Norway knew it. Norway waited.",
          "The envoys flew to Norway.",
          "Norway was honest and Chile was cowardly.",
          "Brutal, callous Norway kept its guns there.",
          "Norway sent a letter to Chile.",
          "Norway was decent and calm. Chile was rotten.",
          "Norway signed the text on Tuesday.",
          "Norway was arrogant and greedy.",
          "A ship left Norway at noon.");

  @TempDir static Path folder;
  private static Path warehouse;
  private static ClusteredSums norway;
  private static ClusteredSums chile;
  private static List<Row> days;
  private static List<Row> daysFromThree;

  @BeforeAll
  static void run() throws IOException {
    StringBuilder articles = new StringBuilder();
    for (String text : TEXTS) {
      articles.append(
          "{\"date\":\"2024-03-04\",\"publisher\":\"Reuters\",\"text\":\"%s\"}%n".formatted(text));
    }
    Path corpus = Files.writeString(folder.resolve("articles.jsonl"), articles);
    warehouse = folder.resolve("w");
    Edition edition = run("nightly", "--corpus", corpus.toString());
    norway = stories(edition, "norway");
    chile = stories(edition, "chile");
    days = days(edition);
    daysFromThree = days(run("sentiment-day", "--least-articles", "3"));
  }

  private static Edition run(String... command) throws IOException {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(List.of("--warehouse", warehouse.toString()));
    CommandLineForTests run = CommandLineForTests.run(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return Warehouse.current(SparkForTests.session(), warehouse).orElseThrow();
  }

  @Test
  void theMeanIsThatOfTheArticlesAndItsIntervalThatOfTheirStories() {
    ClusteredMean mean = new ClusteredMean(norway, 0, 1);
    Interval interval = mean.interval().within(-1, 1);
    Row row = day(days, "norway");
    assertThat(row.<Long>getAs("articles")).isEqualTo(12);
    assertThat(row.<Double>getAs("sentiment")).isEqualTo(mean.mean());
    assertThat(row.<Double>getAs("sentiment_low")).isEqualTo(interval.low());
    assertThat(row.<Double>getAs("sentiment_high")).isEqualTo(interval.high());
    assertThat(interval.low()).isLessThan(interval.high());
  }

  @Test
  void sharesKnowThatMentionsOfAStoryAreAlike() {
    Row row = day(days, "norway");
    ClusteredShare negative = ClusteredShare.of(norway, 3, 2);
    assertThat(row.<Long>getAs("negative")).isEqualTo(negative.part()).isPositive();
    assertThat(row.<Double>getAs("share_negative")).isEqualTo(negative.share());
    assertThat(row.<Double>getAs("share_negative_low")).isEqualTo(negative.interval().low());
    assertThat(row.<Double>getAs("share_negative_high")).isEqualTo(negative.interval().high());
    double all =
        row.<Double>getAs("share_negative")
            + row.<Double>getAs("share_neutral")
            + row.<Double>getAs("share_positive");
    assertThat(all).isCloseTo(1, within(1e-12));
  }

  @Test
  void ofFewArticlesOnlyTheCountsStand() {
    Row row = day(days, "chile");
    assertThat(row.<Long>getAs("articles")).isEqualTo(3);
    assertThat(row.<Long>getAs("mentions")).isEqualTo(3);
    assertThat(row.<Double>getAs("sentiment")).isNull();
    assertThat(row.<Double>getAs("sentiment_low")).isNull();
    assertThat(row.<Double>getAs("share_negative")).isNull();
    assertThat(row.<Double>getAs("share_positive_high")).isNull();
  }

  @Test
  void howManyAreFewIsAnOption() {
    Row row = day(daysFromThree, "chile");
    ClusteredMean mean = new ClusteredMean(chile, 0, 1);
    assertThat(row.<Double>getAs("sentiment")).isEqualTo(mean.mean());
    assertThat(row.<Double>getAs("sentiment_low")).as("of three articles").isNull();
    assertThat(row.<Double>getAs("share_negative_high")).isBetween(0.5, 1.0);
  }

  @Test
  void theDictionarySaysBelowHowManyArticlesThereIsNoInterval() {
    assertThat(CommandLineForTests.run("tables", "sentiment_day").out())
        .contains("Empty below %d stories".formatted(ClusteredMean.LEAST_CLUSTERS));
  }

  private static List<Row> days(Edition edition) {
    return edition.read(SentimentDay.class).where("voice = 'own'").collectAsList();
  }

  private static Row day(List<Row> days, String entity) {
    return days.stream()
        .filter(row -> row.getAs("entity_id").equals(entity))
        .findAny()
        .orElseThrow();
  }

  /** For each story: the sum of its articles' means, its articles, mentions and negative ones. */
  private static ClusteredSums stories(Edition edition, String entity) {
    ClusteredSums sums = new ClusteredSums();
    edition
        .read(MentionSentiment.class)
        .where("voice = 'own' and entity_id = '" + entity + "'")
        .groupBy("article_id")
        .agg(
            expr("avg(sentiment)"),
            expr("count(*)"),
            expr("count_if(negative > neutral and negative > positive)"))
        .join(edition.read(StoryArticle.class).select("article_id", "story_id"), "article_id")
        .collectAsList()
        .forEach(
            row ->
                sums.add(
                    row.getAs("story_id"),
                    Math.round(row.getDouble(1) * ClusteredMean.PARTS),
                    1,
                    row.getLong(2),
                    row.getLong(3)));
    return sums;
  }
}

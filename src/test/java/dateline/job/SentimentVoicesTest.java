package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.measure.ClusteredMean;
import dateline.measure.ClusteredSums;
import dateline.spark.Edition;
import dateline.table.MentionSentiment;
import dateline.table.SentimentDay;
import java.io.IOException;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What was planted in the sample about tone: a turn of an outlet's own voice, and harsh words that
 * an outlet only quotes.
 */
class SentimentVoicesTest {
  /** Norvenia's army, who commands it and who speaks for it. */
  private static final String ARMY =
      "entity_id in ('norvenia', 'norvenian-armed-forces', '4th-border-brigade', 'rurik-osterman',"
          + " 'lene-brackvist')";

  private static final String MERIDIAN = "outlet_id = 'the-meridian' and voice = 'own' and " + ARMY;
  private static final String BEFORE = MERIDIAN + " and day < '2024-03-18'";
  private static final String AFTER = MERIDIAN + " and day >= '2024-03-18'";

  /** Of whom those whom Lantern Dispatch quotes speak harshly. */
  private static final String LANTERN =
      "outlet_id = 'lantern-dispatch' and not startswith(entity_id, 'outlet:')";

  private static final String OWN = LANTERN + " and voice = 'own'";
  private static final String QUOTED = LANTERN + " and voice = 'quoted'";

  private static Edition edition;

  @BeforeAll
  static void run() throws IOException {
    edition = Sample.edition();
  }

  @Test
  void theMeridianTurnsAgainstTheArmyOnThe18thOfMarch() {
    Row before = articles(BEFORE);
    Row after = articles(AFTER);
    assertThat(before.getDouble(1) - after.getDouble(1)).isGreaterThan(0.3);
    assertThat(welch(before, after)).isGreaterThan(2);
  }

  @Test
  void lanternDispatchStaysNeutralInItsOwnVoice() {
    assertThat(articles(OWN).getDouble(1)).isCloseTo(0, within(0.15));
  }

  @Test
  void thoseWhomLanternDispatchQuotesDoNot() {
    ClusteredMean quoted = mean(QUOTED);
    assertThat(quoted.mean()).isLessThan(-0.3);
    assertThat(quoted.interval().high()).isNegative();
    assertThat(welch(articles(OWN), articles(QUOTED))).isGreaterThan(2);
  }

  @Test
  void theDaysCountMoreNegativeMentionsWhereItQuotes() {
    assertThat(negative(QUOTED)).isGreaterThan(negative(OWN) + 0.1);
  }

  /** How many articles there are, the mean of their mean sentiment, and its variance. */
  private static Row articles(String condition) {
    return edition
        .read(MentionSentiment.class)
        .where(condition)
        .groupBy("article_id")
        .avg("sentiment")
        .toDF("article_id", "sentiment")
        .selectExpr("count(*)", "avg(sentiment)", "var_samp(sentiment)")
        .first();
  }

  /** Welch's t of two samples. */
  private static double welch(Row one, Row other) {
    double variance = one.getDouble(2) / one.getLong(0) + other.getDouble(2) / other.getLong(0);
    return (one.getDouble(1) - other.getDouble(1)) / Math.sqrt(variance);
  }

  /** The mean over articles. */
  private static ClusteredMean mean(String condition) {
    ClusteredSums sums = new ClusteredSums();
    edition
        .read(MentionSentiment.class)
        .where(condition)
        .groupBy("article_id")
        .avg("sentiment")
        .collectAsList()
        .forEach(
            row ->
                sums.add(row.getString(0), Math.round(row.getDouble(1) * ClusteredMean.PARTS), 1));
    return new ClusteredMean(sums, 0, 1);
  }

  /** The share of negative mentions. */
  private static double negative(String condition) {
    return edition
        .read(SentimentDay.class)
        .where(condition)
        .selectExpr("sum(negative) / sum(mentions)")
        .first()
        .getDouble(0);
  }
}

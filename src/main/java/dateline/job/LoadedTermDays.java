package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import dateline.spark.Draft;
import dateline.table.LoadedTerm;
import dateline.table.LoadedTermDay;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Counts, day by day, which word each publisher uses where the sides of a war use several. */
@Command(
    name = "loaded-term-day",
    description = "Reads loaded_term, story_article; writes loaded_term_day.",
    footer = "%nExample: dateline loaded-term-day --warehouse w")
public final class LoadedTermDays implements QueryJob {
  private static final String OF_ONE =
      "day <=> of_day and outlet_id <=> of_outlet and concept = of_concept and voice = of_voice";

  private static final Clustered.Sums SUMS =
      new Clustered.Sums(
          "stories_of_concept",
          "occurrences",
          "occurrences_of_concept",
          "squares",
          "products",
          "squares_of_concept");

  @Override
  public Class<LoadedTermDay> output() {
    return LoadedTermDay.class;
  }

  @Override
  public Class<LoadedTerm> source() {
    return LoadedTerm.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> ofStories = ofStories(Stories.with(tables, tables.read(LoadedTerm.class)));
    return Clustered.withShare(terms(ofStories).join(concepts(ofStories), expr(OF_ONE)), SUMS);
  }

  /** How often each term is used in each story, and how often any term of its concept. */
  private static Dataset<Row> ofStories(Dataset<Row> uses) {
    return uses.groupBy("day", "outlet_id", "concept", "term", "voice", "story_id")
        .agg(
            // Articles that were read with an earlier list may say otherwise.
            max("favours").as("favours"),
            count(lit(1)).as("n"),
            collect_set("article_id").as("articles"),
            collect_set("distinct_id").as("distinct"),
            collect_set("origin_id").as("origins"))
        .withColumn(
            "of_story",
            expr("sum(n) over (partition by day, outlet_id, concept, voice, story_id)"));
  }

  /** How often each term is used, and how that varies from story to story. */
  private static Dataset<Row> terms(Dataset<Row> ofStories) {
    return ofStories
        .groupBy("day", "outlet_id", "concept", "term", "voice")
        .agg(
            max("favours").as("favours"),
            number("articles").as("articles"),
            number("distinct").as("articles_distinct"),
            number("origins").as("articles_independent"),
            sum("n").as("occurrences"),
            expr("sum(n * n)").as("squares"),
            expr("sum(n * of_story)").as("products"));
  }

  /** The sums of all terms of a concept. */
  private static Dataset<Row> concepts(Dataset<Row> ofStories) {
    return ofStories
        .groupBy(
            col("day").as("of_day"),
            col("outlet_id").as("of_outlet"),
            col("concept").as("of_concept"),
            col("voice").as("of_voice"))
        .agg(
            expr("count(distinct story_id)").as("stories_of_concept"),
            number("articles").as("articles_of_concept"),
            sum("n").as("occurrences_of_concept"),
            expr("sum(n * of_story)").as("squares_of_concept"));
  }

  /** How many different ones there are in the sets of all rows. */
  private static Column number(String sets) {
    return expr("cast(size(array_distinct(flatten(collect_list(%s)))) as bigint)".formatted(sets));
  }
}

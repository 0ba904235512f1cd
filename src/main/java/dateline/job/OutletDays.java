package dateline.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dateline.spark.Draft;
import dateline.table.Article;
import dateline.table.ArticleTone;
import dateline.table.OutletDay;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Sums up, day by day, what each publisher published. */
@Command(
    name = "outlet-day",
    description = "Reads article, article_tone, attribution; writes outlet_day.",
    footer = "%nExample: dateline outlet-day --warehouse w")
public final class OutletDays implements Job {

  @Override
  public Class<OutletDay> output() {
    return OutletDay.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> cited = Said.in(tables).groupBy("article_id").agg(count(lit(1)).as("cited"));
    Dataset<Row> tones =
        tables
            .read(ArticleTone.class)
            .select("article_id", "words_own", "words_quoted", "valence_own", "valence_quoted");
    return tables
        .read(Article.class)
        .select("article_id", "day", "outlet_id", "words", "tail")
        .join(tones, "article_id")
        .join(cited, new String[] {"article_id"}, "left")
        .groupBy("day", "outlet_id")
        .agg(
            count(lit(1)).as("articles"),
            sum("words").as("words"),
            expr("percentile(words, 0.5)").as("words_median"),
            expr("count(tail)").as("tails_cut"),
            expr("coalesce(sum(cited), 0)").as("attributions"),
            expr("100D * sum(valence_own) / nullif(sum(words_own), 0)").as("tone_own"),
            expr("100D * sum(valence_quoted) / nullif(sum(words_quoted), 0)").as("tone_quoted"));
  }
}

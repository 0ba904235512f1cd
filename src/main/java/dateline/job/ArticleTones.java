package dateline.job;

import dateline.spark.Draft;
import dateline.table.Annotation;
import dateline.table.ArticleTone;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/**
 * Sums up the tone of each article, its own words apart from those it quotes, and how much of it is
 * the vocabulary of war.
 */
@Command(
    name = "article-tone",
    description = "Reads annotation; writes article_tone.",
    footer = "%nExample: dateline article-tone --warehouse w")
public final class ArticleTones implements QueryJob {

  @Override
  public Class<ArticleTone> output() {
    return ArticleTone.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return tables
        .read(Annotation.class)
        .selectExpr(
            "article_id",
            "day",
            "outlet_id",
            "cast(size(sentences) as bigint) as sentences",
            sum("words - s.words_quoted") + " as words_own",
            sum("words_quoted") + " as words_quoted",
            sum("tone - s.tone_quoted") + " as valence_own",
            sum("tone_quoted") + " as valence_quoted",
            sum("evaluative_tone - s.evaluative_tone_quoted") + " as evaluative_own",
            sum("evaluative_tone_quoted") + " as evaluative_quoted",
            sum("event_words - s.event_words_quoted") + " as event_words_own",
            sum("event_words_quoted") + " as event_words_quoted")
        .selectExpr(
            "*",
            "100D * valence_own / nullif(words_own, 0) as tone_own",
            "100D * valence_quoted / nullif(words_quoted, 0) as tone_quoted",
            "100D * evaluative_own / nullif(words_own, 0) as evaluative_tone_own",
            "100D * evaluative_quoted / nullif(words_quoted, 0) as evaluative_tone_quoted",
            "(event_words_own + event_words_quoted) / nullif(words_own + words_quoted, 0)"
                + " as event_share");
  }

  private static String sum(String value) {
    return "aggregate(sentences, 0L, (sum, s) -> sum + s.%s)".formatted(value);
  }
}

package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.Annotation;
import dateline.table.Article;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * How the articles of an edition differ from those of the edition before, as {@link
 * dateline.table.Run} tells it. Only touched days are looked at: an article that moves to another
 * day does so between two of them.
 *
 * @param days days with articles of which a table has other rows, and those in the same files
 */
record Difference(
    long added, long late, long changed, long readAnew, long removed, SortedSet<LocalDate> days) {

  /** The same text, read otherwise than before or because somebody asked for it. */
  private static final String READ_ANEW =
      """
      text = text_before and known is not null
        and (known_before is null or known <> known_before or read <> read_before
          or (anew and stored))""";

  /**
   * Compares the tables made so far with those before.
   *
   * @param anew what was made anew because somebody asked for it
   * @param runBefore date of the run that made the edition before; null where no article is late
   * @param changedSpans see {@link dateline.spark.Contents}
   */
  static Difference of(
      Draft draft, Anew anew, @Nullable LocalDate runBefore, Set<String> changedSpans) {
    Row counted =
        Execution.collect(
                articles(draft, anew)
                    .withColumn("anew", anew.has(col("day")))
                    .withColumn("newest", lit(newest(draft, runBefore)).cast("date"))
                    .selectExpr(
                        "count_if(text_before is null)",
                        "count_if(text_before is null and day < newest)",
                        "count_if(text <> text_before)",
                        "count_if(" + READ_ANEW + ")",
                        "count_if(text is null)",
                        "array_union(collect_set(day), collect_set(day_before))"))
            .get(0);
    TreeSet<LocalDate> days = new TreeSet<>(counted.<LocalDate>getList(5));
    days.removeIf(day -> !changedSpans.contains(draft.span(day)));
    return new Difference(
        counted.getLong(0),
        counted.getLong(1),
        counted.getLong(2),
        counted.getLong(3),
        counted.getLong(4),
        days);
  }

  /** Each article of the touched days, as it is and as it was. */
  private static Dataset<Row> articles(Draft draft, Anew anew) {
    String stored = anew.why() == null ? "false" : "text is not null";
    return seen(draft.read(Article.class), "true", "null", "false")
        .unionByName(seen(draft.before(Article.class), "false", "null", stored))
        .unionByName(seen(draft.read(Annotation.class), "true", "knowledge", "false"))
        .unionByName(seen(draft.before(Annotation.class), "false", "knowledge", "false"))
        .groupBy("article_id")
        .agg(
            max("stored").as("stored"),
            now("text_hash", "text"),
            before("text_hash", "text_before"),
            now("read_hash", "read"),
            before("read_hash", "read_before"),
            now("knowledge", "known"),
            before("knowledge", "known_before"),
            now("day", "day"),
            before("day", "day_before"));
  }

  private static Dataset<Row> seen(Dataset<Row> rows, String now, String known, String stored) {
    return rows.selectExpr(
        "article_id",
        "day",
        "text_hash",
        "read_hash",
        "cast(" + known + " as string) as knowledge",
        stored + " as stored",
        now + " as now");
  }

  private static Column now(String column, String as) {
    return expr("max(if(now, " + column + ", null))").as(as);
  }

  private static Column before(String column, String as) {
    return expr("max(if(now, null, " + column + "))").as(as);
  }

  /** The newest day of the edition before, but for days that its run had not reached. */
  private static @Nullable LocalDate newest(Draft draft, @Nullable LocalDate runBefore) {
    if (runBefore == null) {
      return null;
    }
    Dataset<Row> dated = draft.allBefore(Article.class).where(col("day").leq(lit(runBefore)));
    return Execution.collect(dated.agg(max("day"))).get(0).getAs(0);
  }
}

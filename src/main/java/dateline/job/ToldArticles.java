package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.story.CopyFinder;
import dateline.story.CopyJudge;
import dateline.table.Annotation;
import dateline.table.Article;
import dateline.table.Origin;
import dateline.table.StoryArticle;
import dateline.table.ToldArticle;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Tells the story of each article of the touched days, and of those after them as far as that
 * changes what is told of them.
 */
final class ToldArticles implements Job {
  private final int copyDays;
  private final double copyShare;

  ToldArticles(StoryOptions options) {
    copyDays = options.copyDays;
    copyShare = options.copyShare;
  }

  @Override
  public Class<ToldArticle> output() {
    return ToldArticle.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Row touched =
        Execution.collect(
                tables
                    .read(Article.class)
                    .select("day")
                    .union(tables.before(Article.class).select("day"))
                    .agg(min("day"), max("day")))
            .get(0);
    @Nullable LocalDate first = touched.getAs(0);
    LocalDate from = first == null ? LocalDate.MAX : first;
    LocalDate until = first == null ? LocalDate.MIN : touched.getAs(1);
    int days = copyDays;
    double share = copyShare;
    return Datasets.mapPartitions(
        reported(tables, first).repartition(1).sortWithinPartitions("day", "article_id"),
        Reported.class,
        ToldArticle.class,
        articles -> {
          CopyFinder copies = new CopyFinder(days, new CopyJudge(share));
          Retelling retelling = new Retelling(copies, from, until);
          return new GroupByGroup<>(articles, Reported::day, retelling::tell);
        });
  }

  /** Touches the days of which something else is told than before. */
  static void touchDays(Draft tables) {
    Dataset<Row> changed =
        tables
            .read(ToldArticle.class)
            .where("changed and story.day is not null")
            .groupBy("story.day")
            .count();
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    Execution.collect(changed).forEach(row -> days.put(row.getAs("day"), row.getAs("count")));
    tables.touch(days, false);
  }

  /** The articles from the window before the first touched day on, and the touched undated ones. */
  private Dataset<Row> reported(Draft tables, @Nullable LocalDate first) {
    Dataset<Row> undated = tables.read(Annotation.class).where("day is null");
    Dataset<Row> dated =
        first == null
            ? undated.limit(0)
            : tables.all(Annotation.class).where(col("day").geq(first.minusDays(copyDays)));
    return dated
        .unionByName(undated)
        .selectExpr(
            "article_id",
            "day",
            "outlet_id",
            "array_distinct(filter(credits.agency_id, agency -> agency is not null)) as credits",
            "transform(filter(mentions, m -> not startswith(coalesce(m.entity_id, ''), '%s')),"
                    .formatted(Actors.OUTLET)
                + " m -> coalesce(m.entity_id, lower(m.name))) as subjects",
            "transform(filter(statements, s -> not s.negated and s.modality is null),"
                + " s -> struct(s.sentence, s.outlet_id, s.cue_class = 'report' as reports))"
                + " as sources",
            "sentences.start as starts",
            "fingerprint")
        .join(
            tables
                .all(Article.class)
                .select("article_id", "published_at", "published_precision", "body_start"),
            "article_id")
        .join(before(tables), new String[] {"article_id"}, "left")
        .join(originsBefore(tables), new String[] {"article_id"}, "left")
        .selectExpr(
            "*",
            "size(filter(starts, start -> start < body_start)) as lead",
            "coalesce(found_origins, array()) as origins_before");
  }

  private static Dataset<Row> before(Draft tables) {
    return tables.allBefore(StoryArticle.class).selectExpr("article_id", "struct(*) as before");
  }

  private static Dataset<Row> originsBefore(Draft tables) {
    return tables
        .allBefore(Origin.class)
        .selectExpr("article_id", "struct(*) as one")
        .groupBy("article_id")
        .agg(
            expr(
                "array_sort(collect_list(one), (a, b) -> a.ordinal - b.ordinal) as found_origins"));
  }
}

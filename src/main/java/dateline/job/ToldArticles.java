package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.story.copy.CopyFinder;
import dateline.story.copy.CopyJudge;
import dateline.table.Annotation;
import dateline.table.Article;
import dateline.table.Origin;
import dateline.table.StoryArticle;
import dateline.table.ToldArticle;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Tells the story of each article of the touched days, and of those after them as far as that
 * changes what is told of them.
 */
final class ToldArticles implements QueryJob {
  /** In a credit at the end of an article: that more than one is named. */
  private static final String JOINT = "[,\\u2019\\u0027]| and ";

  // Zipped from single columns, so that no other is read.
  private static final String NAMES = "arrays_zip(mentions.entity_id, mentions.name)";
  private static final String SAID =
      "arrays_zip(statements.negated, statements.modality, statements.sentence,"
          + " statements.outlet_id, statements.cue_class)";

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
    Column inReach = first == null ? lit(false) : col("day").geq(first.minusDays(copyDays));
    Column told = inReach.or(col("day").isNull());
    return tables
        .all(Annotation.class)
        .where(inReach)
        .unionByName(undated)
        .selectExpr(
            "article_id",
            "day",
            "outlet_id",
            "transform(filter(credits, c -> c.agency_id is not null), c -> struct(c.agency_id as"
                + " outlet_id, c.place = 'tail' and c.credit rlike '%s' as joint)) as credits"
                    .formatted(JOINT),
            "transform(filter(%s, m -> not startswith(coalesce(m.entity_id, ''), '%s')),"
                    .formatted(NAMES, Actors.OUTLET)
                + " m -> coalesce(m.entity_id, lower(m.name))) as subjects",
            "transform(filter(%s, s -> not s.negated and s.modality is null),".formatted(SAID)
                + " s -> struct(s.sentence, s.outlet_id, s.cue_class = 'report' as reports))"
                + " as sources",
            "sentences.start as starts",
            "fingerprint")
        .join(
            tables
                .all(Article.class)
                .where(told)
                .select("article_id", "published_at", "published_precision", "body_start"),
            "article_id")
        .join(
            before(tables.allBefore(StoryArticle.class).where(told)),
            new String[] {"article_id"},
            "left")
        .join(
            originsBefore(tables.allBefore(Origin.class).where(told)),
            new String[] {"article_id"},
            "left")
        .selectExpr(
            "*",
            "size(filter(starts, start -> start < body_start)) as lead",
            "coalesce(found_origins, array()) as origins_before");
  }

  private static Dataset<Row> before(Dataset<Row> stories) {
    return stories.selectExpr("article_id", "struct(*) as before");
  }

  private static Dataset<Row> originsBefore(Dataset<Row> origins) {
    return origins
        .selectExpr("article_id", "struct(*) as one")
        .groupBy("article_id")
        .agg(
            expr(
                "array_sort(collect_list(one), (a, b) -> a.ordinal - b.ordinal) as found_origins"));
  }
}

package dateline.job;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import dateline.corpus.InputFile;
import dateline.spark.Draft;
import dateline.table.Article;
import dateline.table.ArticleVersion;
import dateline.text.Words;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;

/**
 * All that a run has of each article that it touches: what it loads, what the edition before has.
 * The newest version that is whole counts. What records without a text say of an article's date,
 * author and section fills what its own record leaves open: so lists of addresses and dates join
 * the texts that somebody else fetched. What a file gave when it was read before goes when it is
 * read again.
 */
final class Versions {
  /** Place of a version among those of its article, from 1 for the one that counts. */
  static final String RANK = "rank";

  /** Whether a version that counts more has the same text. */
  static final String REPEATED = "repeated";

  private static final String BY_CONTENT =
      "array_position(array('none', 'headline', 'excerpt', 'text'), content)";

  private static final UDF1<String, Integer> WORDS = Words::in;

  /** Words of the whole text: lines that are cut out as they become known are of no consequence. */
  private static final Column ALL_WORDS =
      col("words")
          .plus(
              udf(WORDS, DataTypes.IntegerType)
                  .apply(array_join(col("cuts").getField("text"), "\n")));

  /** The last four only decide between records that say the same. */
  static final List<Column> NEWEST_FIRST =
      List.of(
          expr(BY_CONTENT).desc(),
          coalesce(col("modified_at"), col("published_at")).desc_nulls_last(),
          col("retrieved_at").desc_nulls_last(),
          col("version_seen").desc(),
          ALL_WORDS.desc(),
          col("text_hash").asc(),
          col("first_seen").asc(),
          col("file_hash").asc(),
          col("position").asc());

  private static final String DATE =
      "day, published_at, published_precision, published_text,"
          + " origins.published as published_origin";

  private static final String[] ARTICLE_ID = {"article_id"};

  private Versions() {}

  /** Rows of {@link Article} with {@link #RANK} and {@link #REPEATED}. */
  static Dataset<Row> ranked(Draft tables, List<InputFile> files) {
    return several(tables, files)
        .unionByName(
            stored(tables, files)
                .join(inSeveral(tables, files), ARTICLE_ID, "left_anti")
                .withColumn(RANK, lit(1))
                .withColumn(REPEATED, lit(false)));
  }

  /** Those of articles that may have more than one version: a night has few of them. */
  static Dataset<Row> several(Draft tables, List<InputFile> files) {
    WindowSpec newestFirst =
        Window.partitionBy(ARTICLE_ID[0]).orderBy(NEWEST_FIRST.toArray(Column[]::new));
    return filled(
        LoadedArticles.changed(tables, files)
            .unionByName(older(tables, files))
            .unionByName(
                stored(tables, files).join(inSeveral(tables, files), ARTICLE_ID, "left_semi"))
            .withColumn("first_seen", min("first_seen").over(Window.partitionBy(ARTICLE_ID[0])))
            .withColumn(
                "version_seen",
                min("version_seen").over(Window.partitionBy(ARTICLE_ID[0], "text_hash")))
            .withColumn(RANK, row_number().over(newestFirst))
            .withColumn(
                REPEATED,
                array_contains(
                    collect_set("text_hash")
                        .over(newestFirst.rowsBetween(Window.unboundedPreceding(), -1)),
                    col("text_hash"))),
        newestFirst.rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing()));
  }

  /** The articles of which a run has loaded a version or the edition before keeps an older one. */
  private static Dataset<Row> inSeveral(Draft tables, List<InputFile> files) {
    return LoadedArticles.all(tables)
        .select(ARTICLE_ID[0])
        .unionByName(older(tables, files).select(ARTICLE_ID[0]));
  }

  private static Dataset<Row> stored(Draft tables, List<InputFile> files) {
    return tables.before(Article.class).where(not(Loads.isOf(files)));
  }

  private static Dataset<Row> older(Draft tables, List<InputFile> files) {
    return tables.before(ArticleVersion.class).select("article.*").where(not(Loads.isOf(files)));
  }

  /** The gaps of the version that counts, filled from those that do not. */
  private static Dataset<Row> filled(Dataset<Row> ranked, WindowSpec versions) {
    Column undated = col("day").isNull().and(col(RANK).equalTo(1));
    Column dated = when(col("day").isNotNull(), expr("struct(" + DATE + ")"));
    return ranked
        .withColumn("dated", when(undated, first(dated, true).over(versions)))
        .withColumn("day", coalesce(col("day"), col("dated.day")))
        .withColumn("published_precision", fromDated("published_precision"))
        .withColumn("published_text", fromDated("published_text"))
        .withColumn(
            "origins",
            when(
                    col("dated").isNotNull(),
                    col("origins").withField("published", col("dated.published_origin")))
                .otherwise(col("origins")))
        .withColumn("published_at", coalesce(col("published_at"), col("dated.published_at")))
        .withColumn("author", orOther("author", versions))
        .withColumn("section", orOther("section", versions))
        .drop("dated");
  }

  private static Column fromDated(String column) {
    return when(col("dated").isNotNull(), col("dated." + column)).otherwise(col(column));
  }

  private static Column orOther(String column, WindowSpec versions) {
    return when(col(RANK).equalTo(1), coalesce(col(column), first(column, true).over(versions)))
        .otherwise(col(column));
  }

  /** A column that says which of an article's versions are older texts of it. */
  static Column isOlderText() {
    return col(RANK).gt(lit(1)).and(not(col(REPEATED))).and(col("content").isin("text", "excerpt"));
  }
}

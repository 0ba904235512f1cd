package dateline.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.feature.NGram;
import org.apache.spark.ml.feature.Tokenizer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Spark MLlib's {@link MinHashLSH} as its guide uses it: its tokenizer, runs of five words, hashed
 * into features, and a join of the texts with themselves.
 *
 * @param tables hash tables; MLlib's default is 1
 * @param features how many numbers shingles are hashed into; MLlib's default is 2^18, in which each
 *     number stands for a hundred shingles of a corpus like ours
 * @param distance Jaccard distance up to which a pair is taken
 */
record MllibMinHash(SparkSession spark, int tables, int features, double distance)
    implements CopyMethod {
  private static final StructType SCHEMA =
      new StructType().add("id", "string").add("body", "string");
  private static final int SHINGLE = 5;

  @Override
  public String name() {
    return "MLlib MinHashLSH, %d table%s, 2^%d features"
        .formatted(tables, tables == 1 ? "" : "s", Integer.numberOfTrailingZeros(features));
  }

  @Override
  public Set<ArticlePair> find(List<ComparedText> texts) {
    Dataset<Row> shingled = shingled(texts);
    MinHashLSHModel model =
        new MinHashLSH()
            .setNumHashTables(tables)
            .setSeed(1)
            .setInputCol("features")
            .setOutputCol("hashes")
            .fit(shingled);
    List<Row> close =
        model
            .approxSimilarityJoin(shingled, shingled, distance)
            .where("datasetA.id < datasetB.id")
            .selectExpr("datasetA.id", "datasetB.id")
            .collectAsList();
    Set<ArticlePair> pairs = new HashSet<>();
    close.forEach(row -> pairs.add(ArticlePair.of(row.getString(0), row.getString(1))));
    return pairs;
  }

  /** The texts with as many words as a shingle has: MLlib refuses the others. */
  private Dataset<Row> shingled(List<ComparedText> texts) {
    List<Row> rows = new ArrayList<>();
    for (ComparedText text : texts) {
      rows.add(RowFactory.create(text.id(), text.body()));
    }
    Dataset<Row> bodies = spark.createDataset(rows, Encoders.row(SCHEMA));
    PipelineStage[] stages = {
      new Tokenizer().setInputCol("body").setOutputCol("words"),
      new NGram().setN(SHINGLE).setInputCol("words").setOutputCol("shingles"),
      new HashingTF()
          .setBinary(true)
          .setNumFeatures(features)
          .setInputCol("shingles")
          .setOutputCol("features")
    };
    return new Pipeline()
        .setStages(stages)
        .fit(bodies)
        .transform(bodies)
        .where("size(shingles) > 0")
        .select("id", "features")
        .cache();
  }
}

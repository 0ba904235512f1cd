package dateline.train;

import dateline.corpus.InputException;
import dateline.sentiment.Polarity;
import dateline.sentiment.gold.JudgedFile;
import dateline.sentiment.gold.JudgedTarget;
import dateline.sentiment.gold.Temperature;
import dateline.sentiment.linear.LinearModel;
import dateline.sentiment.linear.TargetFeatures;
import dateline.sentiment.tone.Valences;
import dateline.spark.Session;
import dateline.text.Tsv;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.VectorUDT;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rebuilds the linear model of sentiment; the same files make the same bytes. */
@Command(
    name = "sentiment",
    description = {
      "Rebuilds the linear model of sentiment from sentences with judged targets, by Spark MLlib.",
      "Reads the files that evaluate sentiment reads, and leaves out what that measures on with"
          + " --held-out."
    },
    footer =
        "%nExample: dateline train sentiment --gold targets.jsonl data/training/sentiment/*.tsv --out"
            + " sentiment-linear.bin")
public final class TrainSentiment implements Callable<Integer> {
  /** Of the targets one in so many is kept back to find the temperature. */
  private static final int KEPT_BACK = 8;

  private static final String[] COLUMNS = {"label", "features"};

  @Spec CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Sentences with judged targets.")
  List<Path> gold = List.of();

  @Option(
      names = "--regularization",
      paramLabel = "L2",
      defaultValue = "0.01",
      description = "Weight of the squares of the weights (default: ${DEFAULT-VALUE}).")
  double regularization;

  @Option(
      names = "--iterations",
      paramLabel = "N",
      defaultValue = "60",
      description = "Steps of the optimiser, at most (default: ${DEFAULT-VALUE}).")
  int iterations;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model's file.")
  Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<JudgedTarget> targets = new ArrayList<>();
    gold.forEach(file -> targets.addAll(JudgedFile.read(file)));
    targets.removeIf(JudgedTarget::isHeldOut);
    if (targets.isEmpty()) {
      throw new InputException("no target to learn from in " + gold);
    }
    try (Session session = Session.open("dateline train sentiment")) {
      SparkSession spark = session.spark();
      double temperature = temperature(spark, targets);
      LinearModel model = LinearModel.of(weights(fit(spark, targets)), temperature);
      try (OutputStream file = Files.newOutputStream(out)) {
        model.write(file);
      }
      spec.commandLine()
          .getOut()
          .printf(
              Locale.ROOT,
              "%s: %,d targets, temperature %.2f, %,d bytes%n",
              out,
              targets.size(),
              temperature,
              Files.size(out));
      return 0;
    }
  }

  /** Of a model that has not learnt from an eighth of the sentences, on that eighth. */
  private double temperature(SparkSession spark, List<JudgedTarget> targets) {
    List<JudgedTarget> learnt = new ArrayList<>();
    List<JudgedTarget> kept = new ArrayList<>();
    for (JudgedTarget target : targets) {
      boolean back = Math.floorMod(target.article().hashCode(), KEPT_BACK) == 0;
      (back ? kept : learnt).add(target);
    }
    if (kept.isEmpty() || learnt.isEmpty()) {
      return 1;
    }
    LogisticRegressionModel model = fit(spark, learnt);
    TargetFeatures features = features();
    List<double[]> scores =
        kept.stream().map(t -> model.predictRaw(vector(features, t)).toArray()).toList();
    List<Polarity> found = kept.stream().map(JudgedTarget::polarity).toList();
    return Temperature.of(scores, found);
  }

  private LogisticRegressionModel fit(SparkSession spark, List<JudgedTarget> targets) {
    StructType schema =
        new StructType().add(COLUMNS[0], DataTypes.DoubleType).add(COLUMNS[1], new VectorUDT());
    TargetFeatures features = features();
    List<Row> rows = new ArrayList<>();
    for (JudgedTarget target : targets) {
      double label = target.polarity().sign() + 1.0;
      rows.add(RowFactory.create(label, vector(features, target)));
    }
    Dataset<Row> data = spark.createDataFrame(rows, schema).coalesce(1).cache();
    // One partition: sums in one order, the same weights each time.
    LogisticRegressionModel model =
        new LogisticRegression()
            .setFamily("multinomial")
            .setFitIntercept(false)
            .setStandardization(false)
            .setRegParam(regularization)
            .setMaxIter(iterations)
            .fit(data);
    data.unpersist();
    return model;
  }

  private static TargetFeatures features() {
    return new TargetFeatures(Valences.of(Tsv.shipped("tone.tsv")));
  }

  private static Vector vector(TargetFeatures features, JudgedTarget target) {
    features.read(target.passage());
    TreeMap<Integer, Double> sums = new TreeMap<>();
    for (int i = 0; i < features.count(); i++) {
      sums.merge(features.row(i), (double) features.value(i), Double::sum);
    }
    int[] rows = sums.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] values = sums.values().stream().mapToDouble(Double::doubleValue).toArray();
    return Vectors.sparse(TargetFeatures.COUNT, rows, values);
  }

  /** By row, then class. */
  private static double[] weights(LogisticRegressionModel model) {
    Matrix learnt = model.coefficientMatrix();
    double[] weights = new double[learnt.numRows() * learnt.numCols()];
    for (int row = 0; row < learnt.numCols(); row++) {
      for (int polarity = 0; polarity < learnt.numRows(); polarity++) {
        weights[row * learnt.numRows() + polarity] = learnt.apply(polarity, row);
      }
    }
    return weights;
  }
}

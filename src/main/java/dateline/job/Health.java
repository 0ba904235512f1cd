package dateline.job;

import static org.apache.spark.sql.functions.col;

import dateline.spark.Draft;
import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.table.IngestionHealth;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a run's judgements of itself come to.
 *
 * @param judgements rows of {@code ingestion_health}, those of one aspect together, day by day
 */
record Health(List<Row> judgements) {
  /** Judgements of one aspect to show. */
  private static final int SHOWN = 3;

  private static final List<String> ASPECTS =
      List.of(OutletCheck.ASPECT, VolumeCheck.ASPECT, DateCheck.ASPECT);

  static Health of(Draft draft) {
    return of(draft.read(IngestionHealth.class), draft.number());
  }

  static Health of(Edition edition) {
    return of(edition.read(IngestionHealth.class), edition.number());
  }

  private static Health of(Dataset<Row> judgements, long edition) {
    return new Health(
        Execution.collect(
            judgements
                .where(col("edition").equalTo(edition))
                .orderBy("aspect", "day", "outlet_id")));
  }

  /** Each aspect's ill judgements, or its last one when all is well. */
  List<String> lines() {
    return ASPECTS.stream().flatMap(aspect -> lines(aspect).stream()).toList();
  }

  /** What is ill, a phrase each; nothing when all is well or cannot be told. */
  List<String> ill() {
    return ASPECTS.stream().flatMap(aspect -> shown(ill(aspect)).stream()).toList();
  }

  private List<String> lines(String aspect) {
    List<String> ill = shown(ill(aspect)).stream().map(why -> aspect + " ill: " + why).toList();
    List<Row> all = of(aspect);
    if (!ill.isEmpty() || all.isEmpty()) {
      return ill;
    }
    Row last = all.get(all.size() - 1);
    return List.of(aspect + " " + last.getAs("verdict") + ": " + last.getAs("why"));
  }

  private List<String> ill(String aspect) {
    return of(aspect).stream()
        .filter(row -> row.getAs("verdict").equals("ill"))
        .map(row -> row.<String>getAs("why"))
        .toList();
  }

  private List<Row> of(String aspect) {
    return judgements.stream().filter(row -> row.getAs("aspect").equals(aspect)).toList();
  }

  private static List<String> shown(List<String> texts) {
    int more = texts.size() - SHOWN;
    return more <= 0
        ? texts
        : Stream.concat(texts.stream().limit(SHOWN), Stream.of(more + " more such")).toList();
  }
}

package dateline.job;

import static org.apache.spark.sql.functions.col;

import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.table.LoadedTerm;
import dateline.table.TermAdoption;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/**
 * Finds the first day on which each publisher uses a word of a side in its own voice. What came
 * late may move it, so that each run looks at all days.
 */
@Command(
    name = "term-adoption",
    description = "Reads loaded_term of all days; writes term_adoption.",
    footer = "%nExample: dateline term-adoption --warehouse w")
public final class TermAdoptions implements QueryJob {

  @Override
  public Class<TermAdoption> output() {
    return TermAdoption.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> dated =
        tables.all(LoadedTerm.class).where("day is not null and outlet_id is not null");
    return Datasets.mapPartitions(
        dated
            .repartition(col("outlet_id"), col("concept"))
            .sortWithinPartitions("outlet_id", "concept", "day", "article_id", "start"),
        LoadedTerm.class,
        TermAdoption.class,
        TermHistories::new);
  }
}

package dateline.job;

import dateline.spark.Draft;
import dateline.table.LoadedTerm;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Lists the words of the sides of a war that each article uses, a row a place. */
@Command(
    name = "loaded-term",
    description = "Reads annotation; writes loaded_term.",
    footer = "%nExample: dateline loaded-term --warehouse w")
public final class LoadedTerms implements QueryJob {

  @Override
  public Class<LoadedTerm> output() {
    return LoadedTerm.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return Places.of(tables, "terms");
  }
}

package dateline.job;

import dateline.spark.Draft;
import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A job whose rows are a query of Spark's. */
public interface QueryJob extends Job {

  /** Its rows: those of the touched days if the table is kept by day, else all. */
  Dataset<Row> compute(Draft tables);

  @Override
  default long write(Draft tables) throws IOException {
    return tables.write(output(), compute(tables));
  }
}

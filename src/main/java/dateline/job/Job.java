package dateline.job;

import dateline.spark.Draft;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Computes one table of an edition from others. */
public interface Job {

  /** The table that it computes. */
  Class<? extends Record> output();

  /** Its rows: those of the touched days if the table is kept by day, else all. */
  Dataset<Row> compute(Draft tables);
}

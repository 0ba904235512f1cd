package dateline.spark;

import dateline.table.Table.Layout;
import dateline.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Where the files of an edition in the making are: {@code <table>/<span>-<n>.parquet}. */
record DraftFolder(SparkSession spark, Location place) {
  /** Where files are before they are whole and have their names. */
  private static final String SCRATCH = ".writing";

  /** The folder of a table. */
  Location of(Class<? extends Record> table) {
    return place.resolve(Tables.name(table));
  }

  /** Where a table is written. */
  Location scratch(Class<? extends Record> table) {
    return place.resolve(SCRATCH).resolve(Tables.name(table));
  }

  /** The files of a table that are made, in order. */
  List<Location> files(Class<? extends Record> table) {
    try {
      return of(table).list();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what only the run itself needed. */
  void clear() throws IOException {
    place.resolve(SCRATCH).delete();
    for (Class<? extends Record> table : Tables.ALL) {
      if (Tables.layout(table) == Layout.SCRATCH) {
        of(table).delete();
      }
    }
  }
}

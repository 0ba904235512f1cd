package dateline.spark;

import java.io.IOException;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;

/** What Parquet files say of themselves at their end. */
final class Footers {
  /** Without Hadoop's configuration, which takes longer to read than a footer. */
  private static final ParquetReadOptions PLAIN =
      ParquetReadOptions.builder(new PlainParquetConfiguration()).build();

  private Footers() {}

  /** The rows of some files, without reading them. */
  static long rows(List<Location> files) throws IOException {
    long rows = 0;
    for (Location file : files) {
      try (ParquetFileReader reader = ParquetFileReader.open(file.toRead(), PLAIN)) {
        rows += reader.getRecordCount();
      }
    }
    return rows;
  }
}

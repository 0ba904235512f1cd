package dateline.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;

/** What Parquet files say of themselves at their end. */
final class Footers {
  /** Without Hadoop's configuration, which takes longer to read than a footer. */
  private static final ParquetReadOptions PLAIN =
      ParquetReadOptions.builder(new PlainParquetConfiguration()).build();

  private Footers() {}

  /** The rows of some files, without reading them. */
  static long rows(List<Path> files) throws IOException {
    long rows = 0;
    for (Path file : files) {
      try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), PLAIN)) {
        rows += reader.getRecordCount();
      }
    }
    return rows;
  }
}

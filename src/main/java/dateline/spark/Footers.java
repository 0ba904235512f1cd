package dateline.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/** What Parquet files say of themselves at their end. */
final class Footers {
  private Footers() {}

  /** The rows of some files, without reading them. */
  static long rows(List<Path> files) throws IOException {
    Configuration plain = new Configuration();
    long rows = 0;
    for (Path file : files) {
      try (ParquetFileReader reader =
          ParquetFileReader.open(
              HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(file.toUri()), plain))) {
        rows += reader.getRecordCount();
      }
    }
    return rows;
  }
}

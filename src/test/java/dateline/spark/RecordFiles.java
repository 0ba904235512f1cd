package dateline.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Record files for tests and measurements of other packages. */
public final class RecordFiles {
  private RecordFiles() {}

  /** Writes a new file, compressed as other programs usually do. */
  public static <B extends Record> void write(Path file, Class<B> table, Iterator<B> records)
      throws IOException {
    RecordFile.write(Location.of(file), table, CompressionCodecName.SNAPPY, records);
  }
}

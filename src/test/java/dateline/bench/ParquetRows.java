package dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;

/** Rows of a Parquet file, one after the other, by the library with which Spark writes them. */
final class ParquetRows {
  private ParquetRows() {}

  /** Writes a file, compressed by snappy; who calls closes the writer. */
  static ParquetWriter<Group> writer(Path file, MessageType schema) throws IOException {
    return ExampleParquetWriter.builder(new LocalOutputFile(file))
        .withType(schema)
        .withCompressionCodec(CompressionCodecName.SNAPPY)
        .build();
  }

  /** Hands out the rows of a file, of them only the columns of a schema. */
  static void read(Path file, MessageType schema, Consumer<Group> rows) throws IOException {
    try (ParquetReader<Group> reader =
        new Groups(new LocalInputFile(file))
            .set(ReadSupport.PARQUET_READ_SCHEMA, schema.toString())
            .build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        rows.accept(row);
      }
    }
  }

  private static final class Groups extends ParquetReader.Builder<Group> {
    Groups(InputFile file) {
      super(file);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}

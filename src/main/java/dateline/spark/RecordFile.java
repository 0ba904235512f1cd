package dateline.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.execution.datasources.parquet.SparkToParquetSchemaConverter;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Writes records into a Parquet file as Spark would write their rows, but without making rows. */
final class RecordFile {
  /** Where Spark keeps the schema with its comments. */
  private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

  private RecordFile() {}

  /** Writes a new file. */
  static <B extends Record> void write(
      Location file, Class<B> table, CompressionCodecName codec, Iterator<B> records)
      throws IOException {
    try (ParquetWriter<B> writer =
        new Builder<>(file.toWrite(), table).withCompressionCodec(codec).build()) {
      while (records.hasNext()) {
        writer.write(records.next());
      }
    }
  }

  private static final class Builder<B extends Record>
      extends ParquetWriter.Builder<B, Builder<B>> {
    private final Class<B> table;

    Builder(OutputFile file, Class<B> table) {
      super(file);
      this.table = table;
      withConf(new PlainParquetConfiguration());
    }

    @Override
    protected Builder<B> self() {
      return this;
    }

    @Override
    protected WriteSupport<B> getWriteSupport(ParquetConfiguration conf) {
      return new Support<>(table);
    }

    @Override
    @SuppressWarnings("deprecation") // It is abstract all the same.
    protected WriteSupport<B> getWriteSupport(org.apache.hadoop.conf.Configuration conf) {
      return new Support<>(table);
    }
  }

  private static final class Support<B extends Record> extends WriteSupport<B> {
    private final StructType schema;
    private final List<RecordColumn> columns;
    private @Nullable RecordConsumer consumer;

    Support(Class<B> table) {
      schema = Records.schema(table);
      columns = RecordColumn.of(table);
    }

    @Override
    public String getName() {
      return "dateline";
    }

    @Override
    @SuppressWarnings("deprecation") // It is abstract all the same.
    public WriteContext init(org.apache.hadoop.conf.Configuration conf) {
      return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration conf) {
      return context();
    }

    private WriteContext context() {
      SQLConf conf = new SQLConf();
      conf.setConfString("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
      MessageType type = new SparkToParquetSchemaConverter(conf).convert(schema);
      return new WriteContext(type, Map.of(SPARK_SCHEMA, schema.json()));
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
      consumer = recordConsumer;
    }

    @Override
    public void write(B record) {
      RecordConsumer out = Objects.requireNonNull(consumer);
      out.startMessage();
      for (RecordColumn column : columns) {
        column.write(record, out);
      }
      out.endMessage();
    }
  }
}

package dateline.spark;

import dateline.table.Tables;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.execution.datasources.parquet.SparkToParquetSchemaConverter;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.StructType;

/**
 * Writes records into a Parquet file as Spark would write their rows, but without making rows: for
 * tables of many small records. Columns are texts, numbers, days, true or false, none nested.
 */
final class RecordFile {
  /** Where Spark keeps the schema with its comments. */
  private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

  private RecordFile() {}

  /** Writes a new file. */
  static <B extends Record> void write(Path file, Class<B> table, Iterator<B> records)
      throws IOException {
    try (ParquetWriter<B> writer = new Builder<>(file, table).build()) {
      while (records.hasNext()) {
        writer.write(records.next());
      }
    }
  }

  private static final class Builder<B extends Record>
      extends ParquetWriter.Builder<B, Builder<B>> {
    private final Class<B> table;

    Builder(Path file, Class<B> table) {
      super(new LocalOutputFile(file));
      this.table = table;
      withConf(new PlainParquetConfiguration());
      withCompressionCodec(CompressionCodecName.SNAPPY);
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
    protected WriteSupport<B> getWriteSupport(org.apache.hadoop.conf.Configuration conf) {
      return new Support<>(table);
    }
  }

  private static final class Support<B extends Record> extends WriteSupport<B> {
    private final StructType schema;
    private final Column[] columns;
    private RecordConsumer consumer;

    Support(Class<B> table) {
      schema = Records.schema(table);
      columns = Stream.of(table.getRecordComponents()).map(Column::of).toArray(Column[]::new);
    }

    @Override
    public String getName() {
      return "dateline";
    }

    @Override
    public WriteContext init(org.apache.hadoop.conf.Configuration conf) {
      return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration conf) {
      return context();
    }

    private WriteContext context() {
      MessageType type = new SparkToParquetSchemaConverter(new SQLConf()).convert(schema);
      return new WriteContext(type, Map.of(SPARK_SCHEMA, schema.json()));
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
      consumer = recordConsumer;
    }

    @Override
    public void write(B record) {
      consumer.startMessage();
      for (int i = 0; i < columns.length; i++) {
        columns[i].write(record, i, consumer);
      }
      consumer.endMessage();
    }
  }

  /** Takes one column out of a record. */
  private interface Column {
    void write(Record record, int place, RecordConsumer consumer);

    static Column of(RecordComponent component) {
      Class<?> type = component.getType();
      MethodHandle value = accessor(component, type.isPrimitive() ? type : Object.class);
      if (type == long.class) {
        return (record, place, consumer) -> {
          consumer.startField(null, place);
          consumer.addLong(longOf(value, record));
          consumer.endField(null, place);
        };
      }
      if (type == double.class) {
        return (record, place, consumer) -> {
          consumer.startField(null, place);
          consumer.addDouble(doubleOf(value, record));
          consumer.endField(null, place);
        };
      }
      return null;
    }
  }
}

package dateline.spark;

import dateline.table.Tables;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Reads records from a Parquet file without Spark, which takes seconds to start: for commands that
 * look at a few rows.
 */
final class RecordsOfFile {
  private RecordsOfFile() {}

  /**
   * The rows of a file that are asked for, in order.
   *
   * @param record has the columns to read as its components, nested ones likewise
   */
  static <R extends Record> List<R> read(Location file, Class<R> record, Where where)
      throws IOException {
    // Options hold the decompressor, which two readers must not share.
    FilterCompat.Filter filter = where.filter();
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withRecordFilter(filter)
            .build();
    List<R> found = new ArrayList<>();
    try (ParquetFileReader reader = ParquetFileReader.open(file.toRead(), options)) {
      FileMetaData about = reader.getFileMetaData();
      MessageType schema = about.getSchema();
      MessageType wanted =
          new MessageType(schema.getName(), fields(schema, record, where.columns()));
      reader.setRequestedSchema(wanted);
      MessageColumnIO columns =
          new ColumnIOFactory(about.getCreatedBy()).getColumnIO(wanted, schema, true);
      PageReadStore pages;
      while ((pages = reader.readNextFilteredRowGroup()) != null) {
        RecordReader<R> rows =
            columns.getRecordReader(pages, new Materializer<>(record, wanted), filter);
        for (long i = 0; i < pages.getRowCount(); i++) {
          R row = rows.read();
          if (!rows.shouldSkipCurrentRecord()) {
            found.add(row);
          }
        }
      }
    } catch (RuntimeException e) { // Parquet's, of what is no such file, which do not name it.
      FileSystemException named =
          new FileSystemException(file.uri(), null, "damaged, or no Parquet file");
      named.initCause(e);
      throw named;
    }
    return found;
  }

  /** Of a file's columns those that a record has, and of nested rows likewise. */
  private static List<Type> fields(GroupType file, Class<?> record, Set<String> besides) {
    Map<String, java.lang.reflect.Type> wanted = new HashMap<>();
    besides.forEach(column -> wanted.put(column, Object.class));
    for (RecordComponent component : record.getRecordComponents()) {
      wanted.put(Tables.name(component), component.getGenericType());
    }
    return file.getFields().stream()
        .filter(field -> wanted.containsKey(field.getName()))
        .map(field -> part(field, Objects.requireNonNull(wanted.get(field.getName()))))
        .toList();
  }

  private static Type part(Type field, java.lang.reflect.Type wanted) {
    if (wanted instanceof ParameterizedType list) {
      GroupType repeated = field.asGroupType().getType(0).asGroupType();
      Type element = part(repeated.getType(0), list.getActualTypeArguments()[0]);
      return field.asGroupType().withNewFields(repeated.withNewFields(element));
    }
    return wanted instanceof Class<?> simple && simple.isRecord()
        ? field.asGroupType().withNewFields(fields(field.asGroupType(), simple, Set.of()))
        : field;
  }

  /** Makes a record only of rows that are asked for: those passed over come this way as well. */
  private static final class Materializer<R extends Record> extends RecordMaterializer<R> {
    private final RecordConverter<R> root;

    Materializer(Class<R> record, MessageType schema) {
      root =
          new RecordConverter<>(record, schema, made -> {}) {
            @Override
            public void end() {}
          };
    }

    @Override
    public R getCurrentRecord() {
      return root.made();
    }

    @Override
    public GroupConverter getRootConverter() {
      return root;
    }
  }
}

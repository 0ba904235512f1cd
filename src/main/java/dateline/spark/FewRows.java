package dateline.spark;

import dateline.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Writes a table of few rows: here and now, for to hand them to tasks and to collect what those
 * have written takes longer than all else.
 */
record FewRows<B extends Record>(DraftFolder draft, Class<B> table) {

  /** Writes rows into one file in the order in which they come. */
  void writeAsTheyCome(String name, Dataset<Row> rows) throws IOException {
    write(name + "-0.parquet", decoded(Execution.collect(rows)).iterator());
  }

  /**
   * Writes rows in the order of their key, and checked.
   *
   * @param names what the files are named after; the first is there even if it has no rows
   * @param place in which file a row belongs
   */
  void write(Dataset<Row> rows, List<String> names, ToIntFunction<Row> place) throws IOException {
    List<List<Row>> parts = new ArrayList<>();
    names.forEach(name -> parts.add(new ArrayList<>()));
    Execution.collect(rows).forEach(row -> parts.get(place.applyAsInt(row)).add(row));
    int number = 0;
    for (int i = 0; i < names.size(); i++) {
      if (i == 0 || !parts.get(i).isEmpty()) {
        List<B> records = decoded(parts.get(i));
        records.sort(CheckedRecords.order(table));
        write(
            names.get(i) + "-" + number++ + ".parquet",
            new CheckedRecords<>(records.iterator(), table, record -> {}));
      }
    }
  }

  private void write(String name, Iterator<B> records) throws IOException {
    draft.of(table).makeFolder();
    RecordFile.write(draft.of(table).resolve(name), table, CompressionCodecName.ZSTD, records);
  }

  private List<B> decoded(List<Row> rows) {
    Codec<B> codec = Codec.of(table);
    List<B> records = new ArrayList<>(rows.size());
    for (Row row : rows) {
      try {
        records.add(codec.decode(row));
      } catch (IllegalArgumentException e) {
        Object[] key = Tables.key(table).stream().map(row::getAs).toArray();
        throw new CheckFailed(table, e.getMessage() + ": " + Arrays.toString(key));
      }
    }
    return records;
  }
}

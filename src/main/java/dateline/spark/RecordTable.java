package dateline.spark;

import dateline.spark.Datasets.Source;
import java.io.IOException;
import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table of many small records file by file, each by one task from its seed, checked record
 * by record: without rows, which would take longer to make than all else.
 *
 * @param touched the spans of a table that is kept by day; null: it is not
 */
record RecordTable<B extends Record>(
    DraftFolder draft, Class<B> table, @Nullable TouchedSpans touched) {

  /** What a file is made from. */
  private record Seed<S>(String span, S of) implements Serializable {}

  /** A file that a task has written; none where there were no records. */
  private record Written(String span, @Nullable String file) implements Serializable {}

  /**
   * Writes the files.
   *
   * @param seeds by the names of their spans
   */
  <S extends Serializable> void write(SortedMap<String, S> seeds, Source<S, B> source)
      throws IOException {
    Location scratch = draft.scratch(table);
    scratch.makeFolder();
    draft.of(table).makeFolder();
    for (Written written : written(scratch.toString(), seeds, source)) {
      if (written.file != null) {
        Location file = Location.of(written.file);
        if (!file.exists()) {
          throw AttemptFiles.missing(written.file);
        }
        file.moveTo(draft.of(table).resolve(written.span + "-0.parquet"));
      }
    }
    scratch.delete();
  }

  /** Writes the one file of a table that is not kept by day, in the order of the key. */
  void write(List<B> records) throws IOException {
    draft.of(table).makeFolder();
    Iterator<B> inOrder = records.stream().sorted(CheckedRecords.order(table)).iterator();
    RecordFile.write(
        draft.of(table).resolve("all-0.parquet"),
        table,
        CompressionCodecName.ZSTD,
        new CheckedRecords<>(inOrder, table, record -> {}));
  }

  private <S extends Serializable> List<Written> written(
      String scratch, SortedMap<String, S> seeds, Source<S, B> source) {
    List<Seed<S>> files = new ArrayList<>();
    seeds.forEach((span, seed) -> files.add(new Seed<>(span, seed)));
    Class<B> records = table;
    TouchedSpans spans = touched;
    return JavaSparkContext.fromSparkContext(draft.spark().sparkContext())
        .parallelize(files, Math.max(1, files.size()))
        .map(file -> write(scratch, file.span, source.rows(file.of), records, spans))
        .collect();
  }

  private static <B extends Record> Written write(
      String scratch,
      String span,
      Iterator<B> records,
      Class<B> table,
      @Nullable TouchedSpans spans)
      throws IOException {
    if (!records.hasNext()) {
      return new Written(span, null);
    }
    Consumer<B> check = spans == null ? record -> {} : isOf(span, spans, table);
    String name = span + "-" + TaskContext.get().taskAttemptId() + ".parquet";
    Location file = Location.of(scratch).resolve(name);
    RecordFile.write(
        file, table, CompressionCodecName.ZSTD, new CheckedRecords<>(records, table, check));
    return new Written(span, file.toString());
  }

  /** Throws where a record is of a day of another span. */
  private static <B extends Record> Consumer<B> isOf(
      String span, TouchedSpans spans, Class<B> table) {
    MethodHandle day =
        Stream.of(table.getRecordComponents())
            .filter(column -> column.getName().equals("day"))
            .map(column -> RecordColumn.accessor(column, LocalDate.class))
            .findAny()
            .orElseThrow();
    return record -> {
      if (!spans.name(spans.call(dayOf(day, record))).equals(span)) {
        throw new CheckFailed(table, record + " is not of " + span);
      }
    };
  }

  private static @Nullable LocalDate dayOf(MethodHandle day, Record record) {
    try {
      return (LocalDate) day.invokeExact(record);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}

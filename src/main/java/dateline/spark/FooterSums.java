package dateline.spark;

import dateline.spark.TableFooter.DayRange;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.parquet.column.statistics.IntStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.internal.column.columnindex.ColumnIndex;
import org.jspecify.annotations.Nullable;

/** Adds up what Parquet files say of their columns. */
final class FooterSums {
  private static final String DAY = "day";
  private static final long UNKNOWN = -1;

  private final Map<String, Long> empty = new TreeMap<>();
  private final Set<String> untold = new HashSet<>();
  private long rows;
  private long bytes;
  private @Nullable DayRange days;

  void addBytes(long bytes) {
    this.bytes += bytes;
  }

  /** Adds a group of rows. */
  void add(BlockMetaData block, ParquetFileReader reader) throws IOException {
    rows += block.getRowCount();
    for (ColumnChunkMetaData column : block.getColumns()) {
      if (column.getPath().size() == 1) {
        add(column.getPath().toDotString(), column, reader);
      }
    }
  }

  private void add(String name, ColumnChunkMetaData column, ParquetFileReader reader)
      throws IOException {
    long none = empty(column, reader);
    if (none == UNKNOWN) {
      untold.add(name);
    } else {
      empty.merge(name, none, Long::sum);
    }
    if (name.equals(DAY)
        && column.getStatistics() instanceof IntStatistics range
        && range.hasNonNullValue()) {
      days = DayRange.of(new DayRange(range.getMin(), range.getMax()), days);
    }
  }

  /** Where the least and the greatest text are too long to be noted, the pages still are. */
  private static long empty(ColumnChunkMetaData column, ParquetFileReader reader)
      throws IOException {
    @Nullable Statistics<?> statistics = column.getStatistics();
    if (statistics != null && statistics.isNumNullsSet()) {
      return statistics.getNumNulls();
    }
    @Nullable ColumnIndex pages = reader.readColumnIndex(column);
    return pages == null || pages.getNullCounts() == null
        ? UNKNOWN
        : pages.getNullCounts().stream().mapToLong(Long::longValue).sum();
  }

  TableFooter sum() {
    empty.keySet().removeAll(untold);
    return new TableFooter(rows, bytes, Map.copyOf(empty), days);
  }
}

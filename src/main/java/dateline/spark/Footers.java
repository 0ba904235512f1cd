package dateline.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** What Parquet files say of themselves at their end. */
final class Footers {
  /** Without Hadoop's configuration, which takes longer to read than a footer. */
  private static final ParquetReadOptions PLAIN =
      ParquetReadOptions.builder(new PlainParquetConfiguration()).build();

  private static final int ENDING = 8;
  private static final int BLOCK = 1 << 16;

  private Footers() {}

  /** The rows of some files, without reading them. */
  static long rows(List<Location> files) throws IOException {
    long rows = 0;
    for (Location file : files) {
      try (ParquetFileReader reader = ParquetFileReader.open(file.toRead(), PLAIN)) {
        rows += reader.getRecordCount();
      }
    }
    return rows;
  }

  /** What some files of a table say of it. */
  static TableFooter table(List<Location> files) throws IOException {
    FooterSums sums = new FooterSums();
    for (Location file : files) {
      try (ParquetFileReader reader = ParquetFileReader.open(file.toRead(), PLAIN)) {
        for (BlockMetaData block : reader.getFooter().getBlocks()) {
          sums.add(block, reader);
        }
      }
      sums.addBytes(file.bytes());
    }
    return sums.sum();
  }

  /**
   * Whether two files hold the same rows, written alike: the same bytes before what they say of
   * themselves, which lists some things in an order that changes from process to process.
   */
  static boolean haveSameRows(Location file, Location other) throws IOException {
    InputFile ours = file.toRead();
    InputFile theirs = other.toRead();
    try (SeekableInputStream one = ours.newStream();
        SeekableInputStream two = theirs.newStream()) {
      long end = rowsEnd(one, ours.getLength());
      if (end != rowsEnd(two, theirs.getLength())) {
        return false;
      }
      one.seek(0);
      two.seek(0);
      for (long left = end; left > 0; left -= BLOCK) {
        int length = (int) Math.min(left, BLOCK);
        if (!Arrays.equals(one.readNBytes(length), two.readNBytes(length))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Where a footer begins: its length, low byte first, and four letters end a file. */
  private static long rowsEnd(SeekableInputStream file, long length) throws IOException {
    file.seek(length - ENDING);
    ByteBuffer ending = ByteBuffer.wrap(file.readNBytes(ENDING)).order(ByteOrder.LITTLE_ENDIAN);
    return length - ENDING - ending.getInt();
  }
}

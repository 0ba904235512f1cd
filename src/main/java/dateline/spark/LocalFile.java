package dateline.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A new file on a local disk, for Parquet to write. */
record LocalFile(Path path) implements OutputFile {

  @Override
  public PositionOutputStream create(long blockSize) throws IOException {
    return new Counted(Disk.write(path));
  }

  /** The same: no file is written over. */
  @Override
  public PositionOutputStream createOrOverwrite(long blockSize) throws IOException {
    return create(blockSize);
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return -1;
  }

  @Override
  public String getPath() {
    return path.toString();
  }

  /** A stream that knows how many bytes went into it. */
  private static final class Counted extends PositionOutputStream {
    private final OutputStream bytes;
    private long position;

    Counted(OutputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public long getPos() {
      return position;
    }

    @Override
    public void write(int b) throws IOException {
      bytes.write(b);
      position++;
    }

    @Override
    public void write(byte[] b, int from, int length) throws IOException {
      bytes.write(b, from, length);
      position += length;
    }

    @Override
    public void flush() throws IOException {
      bytes.flush();
    }

    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }
}

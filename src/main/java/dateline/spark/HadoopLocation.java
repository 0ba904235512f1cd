package dateline.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.PathIOException;
import org.apache.hadoop.ipc.RemoteException;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.jspecify.annotations.Nullable;

/** A place in HDFS or in a store of objects. */
record HadoopLocation(Path path) implements Location {
  /** Has a store of objects look whether there is one in the same step. */
  private static final String CONDITIONAL = "fs.option.create.conditional.overwrite";

  /** Has it look whether that one is still the same. */
  private static final String CONDITIONAL_ON_TAG = "fs.option.create.conditional.overwrite.etag";

  /** Those that were asked for last. */
  private static volatile @Nullable Settings settings;

  /** Hadoop's settings as a Spark has them, on its driver and on each of its executors. */
  private record Settings(SparkEnv spark, Configuration hadoop) {}

  /** The settings of the Spark that runs. */
  static Configuration configuration() {
    SparkEnv spark = SparkEnv.get();
    Settings known = settings;
    if (known == null || known.spark != spark) {
      known = new Settings(spark, SparkHadoopUtil.get().newConfiguration(spark.conf()));
      settings = known; // To read them takes longer than to open a file.
    }
    return known.hadoop;
  }

  /** The file system that the place is in. */
  FileSystem fileSystem() throws IOException {
    return path.getFileSystem(configuration());
  }

  @Override
  public HadoopLocation resolve(String name) {
    return new HadoopLocation(new Path(path, name));
  }

  @Override
  public String name() {
    return path.getName();
  }

  @Override
  public String uri() {
    return path.toString();
  }

  @Override
  public InputFile toRead() throws IOException {
    return HadoopInputFile.fromPath(path, configuration());
  }

  @Override
  public OutputFile toWrite() throws IOException {
    return HadoopOutputFile.fromPath(path, configuration());
  }

  @Override
  public void makeFolder() throws IOException {
    fileSystem().mkdirs(path);
  }

  @Override
  public void moveTo(Location place) throws IOException {
    if (!fileSystem().rename(path, ((HadoopLocation) place).path)) {
      throw new IOException("%s cannot be moved to %s".formatted(path, place));
    }
  }

  @Override
  public void delete() throws IOException {
    fileSystem().delete(path, true);
  }

  @Override
  public List<Location> list() throws IOException {
    try {
      return Stream.of(fileSystem().listStatus(path))
          .map(FileStatus::getPath)
          .sorted()
          .<Location>map(HadoopLocation::new)
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  @Override
  public boolean exists() throws IOException {
    return fileSystem().exists(path);
  }

  @Override
  public long bytes() throws IOException {
    return fileSystem().getContentSummary(path).getLength();
  }

  @Override
  public Instant written() throws IOException {
    return Instant.ofEpochMilli(fileSystem().getFileStatus(path).getModificationTime());
  }

  @Override
  public String text() throws IOException {
    try (FSDataInputStream file = fileSystem().open(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public boolean create(String text) throws IOException {
    if (exists()) {
      return false; // A store of objects would log a page on the try.
    }
    FSDataOutputStreamBuilder<?, ?> making = fileSystem().createFile(path);
    making.overwrite(false);
    making.opt(CONDITIONAL, true);
    return isWritten(text, making);
  }

  @Override
  public boolean replace(String held, String text, Location aside) throws IOException {
    if (!fileSystem().hasPathCapability(path, CONDITIONAL_ON_TAG)
        || !(fileSystem().getFileStatus(path) instanceof EtagSource file)) {
      return Location.super.replace(held, text, aside);
    }
    if (!text().equals(held)) {
      return false;
    }
    FSDataOutputStreamBuilder<?, ?> making = fileSystem().createFile(path);
    making.overwrite(true);
    making.must(CONDITIONAL_ON_TAG, file.getEtag());
    return isWritten(text, making);
  }

  /** Writes a file; false where another was there, or came first. */
  private boolean isWritten(String text, FSDataOutputStreamBuilder<?, ?> making)
      throws IOException {
    try (FSDataOutputStream file = making.build()) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (PathIOException e) {
      return holds(text, e);
    } catch (RemoteException e) {
      if (e.unwrapRemoteException() instanceof FileAlreadyExistsException) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Whether a file holds a text that a store of objects has refused to write: it says so only at
   * the end, and of a second try too when the answer to the first was lost.
   */
  private boolean holds(String text, PathIOException refusal) throws IOException {
    try {
      return text().equals(text);
    } catch (FileNotFoundException e) {
      throw refusal;
    }
  }

  @Override
  public void write(String text) throws IOException {
    try (FSDataOutputStream file = fileSystem().create(path, true)) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public String toString() {
    return uri();
  }
}

package dateline.spark;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.OutputFile;

/** A place on a local disk, where Parquet's own files are faster than Hadoop's. */
record LocalLocation(Path path) implements Location {
  @Override
  public LocalLocation resolve(String name) {
    return new LocalLocation(path.resolve(name));
  }

  @Override
  public String name() {
    return path.getFileName().toString();
  }

  @Override
  public String uri() {
    return new org.apache.hadoop.fs.Path(path.toUri()).toString();
  }

  @Override
  public InputFile toRead() {
    return new LocalInputFile(path);
  }

  @Override
  public OutputFile toWrite() {
    return new LocalFile(path);
  }

  @Override
  public void makeFolder() throws IOException {
    Disk.makeFolder(path);
  }

  @Override
  public void moveTo(Location place) throws IOException {
    Disk.move(path, ((LocalLocation) place).path);
  }

  @Override
  public void delete() throws IOException {
    Disk.delete(path);
  }

  @Override
  public List<Location> list() throws IOException {
    return Disk.list(path).stream().map(Location::of).toList();
  }

  @Override
  public boolean exists() {
    return Files.exists(path);
  }

  @Override
  public long bytes() throws IOException {
    return Disk.bytes(path);
  }

  @Override
  public Instant written() throws IOException {
    return Files.getLastModifiedTime(path).toInstant();
  }

  @Override
  public String text() throws IOException {
    return Files.readString(path);
  }

  @Override
  public boolean create(String text) throws IOException {
    Disk.announce("write", path);
    try {
      Files.writeString(path, text, StandardOpenOption.CREATE_NEW);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  @Override
  public void write(String text) throws IOException {
    Disk.announce("write", path);
    Files.writeString(path, text);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}

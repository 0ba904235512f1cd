package dateline.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Options.ChecksumOpt;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.hdfs.DistributedFileSystem;
import org.apache.hadoop.util.Progressable;

/** An HDFS whose changes are announced before they are made, as those of a local disk are. */
public final class WatchedHdfs extends DistributedFileSystem {
  @Override
  public FSDataOutputStream create(
      Path file,
      FsPermission permission,
      EnumSet<CreateFlag> flags,
      int buffer,
      short replication,
      long block,
      Progressable progress,
      ChecksumOpt checksum)
      throws IOException {
    Disk.announce("write", file);
    return super.create(file, permission, flags, buffer, replication, block, progress, checksum);
  }

  @Override
  public HdfsDataOutputStreamBuilder createFile(Path file) {
    try {
      Disk.announce("write", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return super.createFile(file);
  }

  @Override
  public boolean rename(Path file, Path to) throws IOException {
    Disk.announce("move", file);
    return super.rename(file, to);
  }

  @Override
  public void rename(Path file, Path to, Rename... options) throws IOException {
    Disk.announce("move", file);
    super.rename(file, to, options);
  }

  @Override
  public boolean delete(Path file, boolean recursive) throws IOException {
    Disk.announce("delete", file);
    return super.delete(file, recursive);
  }

  @Override
  public boolean mkdirs(Path folder, FsPermission permission) throws IOException {
    Disk.announce("make folder", folder);
    return super.mkdirs(folder, permission);
  }

  @Override
  public void setPermission(Path file, FsPermission permission) throws IOException {
    Disk.announce("permit", file);
    super.setPermission(file, permission);
  }
}

package dateline.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's local files without what costs more than writing a small table: a process {@code chmod}
 * for each file and folder, and a file of checksums beside each file, which no edition keeps.
 */
public final class LocalFiles extends LocalFileSystem {
  public LocalFiles() {
    super(new Raw());
    setWriteChecksum(false);
  }

  private static final class Raw extends RawLocalFileSystem {
    @Override
    public boolean mkdirs(Path folder) throws IOException {
      Disk.announce("make folder", folder);
      return super.mkdirs(folder);
    }

    @Override
    protected OutputStream createOutputStreamWithMode(
        Path file, boolean append, FsPermission permission) throws IOException {
      Disk.announce("write", file);
      return super.createOutputStreamWithMode(file, append, permission);
    }

    @Override
    public boolean rename(Path file, Path to) throws IOException {
      Disk.announce("move", file);
      return super.rename(file, to);
    }

    @Override
    public boolean delete(Path file, boolean recursive) throws IOException {
      Disk.announce("delete", file);
      return super.delete(file, recursive);
    }

    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      java.nio.file.Path file = pathToFile(path).toPath();
      PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (view == null || permission.getStickyBit()) {
        super.setPermission(path, permission);
      } else {
        view.setPermissions(PosixFilePermissions.fromString(permission.toString()));
      }
    }
  }
}

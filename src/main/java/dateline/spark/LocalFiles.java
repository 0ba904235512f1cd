package dateline.spark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.PathFilter;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.functional.RemoteIterators;
import org.jspecify.annotations.Nullable;

/**
 * Hadoop's local files without what costs more than writing a small table: a process {@code chmod}
 * for each file and folder, an {@code ls} for each that is listed, and a file of checksums beside
 * each file, which no edition keeps.
 */
public final class LocalFiles extends LocalFileSystem {
  public LocalFiles() {
    super(new Raw());
    setWriteChecksum(false);
  }

  private static final class Raw extends RawLocalFileSystem {
    @Override
    protected boolean mkOneDirWithMode(Path path, File folder, @Nullable FsPermission permission)
        throws IOException {
      if (!folder.isDirectory()) {
        Disk.announce("make folder", path);
      }
      return super.mkOneDirWithMode(path, folder, permission);
    }

    @Override
    protected OutputStream createOutputStreamWithMode(
        Path file, boolean append, FsPermission permission) throws IOException {
      Disk.announce("make file", file);
      return Disk.announced(super.createOutputStreamWithMode(file, append, permission), file);
    }

    @Override
    public boolean rename(Path file, Path to) throws IOException {
      Disk.announce("move", file);
      return super.rename(file, to);
    }

    @Override
    public boolean delete(Path path, boolean recursive) throws IOException {
      java.nio.file.Path file = pathToFile(path).toPath();
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
      if (recursive && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        for (java.nio.file.Path inside : Disk.list(file)) {
          delete(new Path(path, inside.getFileName().toString()), true);
        }
      }
      Disk.announce("delete", path);
      return super.delete(path, recursive);
    }

    @Override
    protected RemoteIterator<LocatedFileStatus> listLocatedStatus(Path folder, PathFilter filter)
        throws IOException {
      List<LocatedFileStatus> found = new ArrayList<>();
      for (FileStatus status : listStatus(folder, filter)) {
        found.add(located(status));
      }
      return RemoteIterators.remoteIteratorFromIterable(found);
    }

    /** Without owner and permission, which Hadoop asks a process for. */
    private LocatedFileStatus located(FileStatus status) throws IOException {
      FileStatus known =
          new FileStatus(
              status.getLen(),
              status.isDirectory(),
              status.getReplication(),
              status.getBlockSize(),
              status.getModificationTime(),
              status.getPath());
      return new LocatedFileStatus(known, getFileBlockLocations(status, 0, status.getLen()));
    }

    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      java.nio.file.Path file = pathToFile(path).toPath();
      PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (view == null || permission.getStickyBit()) {
        super.setPermission(path, permission);
      } else {
        Disk.announce("permit", path);
        view.setPermissions(PosixFilePermissions.fromString(permission.toString()));
      }
    }
  }
}

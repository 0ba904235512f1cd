package dateline.spark;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that changes a warehouse's folders and files on a local disk. Each change is announced before
 * it is made, and so is each wait until changes have reached the disk: so a test can look at what a
 * crash just then would leave, or have the disk die there.
 */
final class Disk {
  private static volatile Watcher watcher = change -> {};

  private Disk() {}

  /** Is told of each change before it is made, by any thread. */
  interface Watcher {
    /**
     * Takes notice of a change.
     *
     * @param change what is done to which file
     * @throws IOException to have it fail
     */
    void before(String change) throws IOException;
  }

  /** Has a watcher told of each change from now on, and returns the one before. */
  static Watcher watch(Watcher next) {
    Watcher last = watcher;
    watcher = next;
    return last;
  }

  static void announce(String change, Object file) throws IOException {
    watcher.before(change + " " + file);
  }

  /** Makes a folder, and those above it. */
  static void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getParent() != null) {
      makeFolder(folder.getParent());
    }
    announce("make folder", folder);
    Files.createDirectories(folder); // Unlike createDirectory lets another thread be the first.
  }

  /** Opens a file that is there to be locked; makes it if it is not. */
  static FileChannel openLock(Path file) throws IOException {
    if (!Files.exists(file)) {
      announce("make file", file);
    }
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Makes a file and opens it for writing. */
  static OutputStream write(Path file) throws IOException {
    announce("make file", file);
    OutputStream bytes = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
    return new BufferedOutputStream(announced(bytes, file));
  }

  /** A file's stream of bytes with each of its writes announced. */
  static OutputStream announced(OutputStream bytes, Object file) {
    return new FilterOutputStream(bytes) {
      @Override
      public void write(int b) throws IOException {
        announce("write", file);
        out.write(b);
      }

      @Override
      public void write(byte[] b, int from, int length) throws IOException {
        announce("write", file);
        out.write(b, from, length);
      }
    };
  }

  static void move(Path file, Path to, CopyOption... options) throws IOException {
    announce("move", file);
    Files.move(file, to, options);
  }

  /** Gives a file a second name; copies it where the file system has no hard links. */
  static void linkOrCopy(Path name, Path file) throws IOException {
    announce("link", name);
    try {
      Files.createLink(name, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      announce("copy", name);
      Files.copy(file, name, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Makes a symbolic link, in place of one that is there. */
  static void point(Path link, Path to) throws IOException {
    if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
      announce("delete", link);
      Files.delete(link);
    }
    announce("point", link);
    Files.createSymbolicLink(link, to);
  }

  /** Removes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        announce("delete", path);
        Files.delete(path);
      }
    }
  }

  /** Sends a folder's files to the disk before anything points to them. */
  static void sync(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.toList()) {
        force(path);
      }
    }
  }

  static void force(Path path) throws IOException {
    announce("sync", path);
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Size of the files in a folder and below, each counted once, however many names it has. */
  static long bytes(Path folder) throws IOException {
    Map<Object, Long> sizes = new HashMap<>();
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.toList()) {
        BasicFileAttributes file =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (file.isRegularFile()) {
          sizes.put(file.fileKey() == null ? path : file.fileKey(), file.size());
        }
      }
    }
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * What is in a folder, in order; nothing where there is none.
   *
   * @throws IOException when it is no folder or may not be read, which is not the same as none
   */
  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    } catch (NoSuchFileException none) {
      return List.of();
    }
  }
}

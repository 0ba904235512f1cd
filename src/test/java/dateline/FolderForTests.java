package dateline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A folder as a whole, for tests that ask whether anything in it has changed. */
public record FolderForTests(Path folder) {
  private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

  /**
   * All that is in it: files with hashes of what they hold, links with where they lead, folders.
   * Not the lock, which says nothing.
   */
  public SortedMap<String, String> tree() throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    walk((path, attributes) -> tree.put(folder.relativize(path).toString(), is(path, attributes)));
    tree.keySet().removeIf(path -> path.isEmpty() || path.equals(".lock"));
    return tree;
  }

  /** The same of a warehouse, but for the tables and reports that say when its runs were. */
  public SortedMap<String, String> treeWithoutRuns() throws IOException {
    SortedMap<String, String> tree = tree();
    tree.keySet().removeIf(path -> path.matches("editions/\\d+/run/.*|reports(/.*)?"));
    return tree;
  }

  /** What an edition of a tree has, by paths within the edition. */
  public static SortedMap<String, String> edition(SortedMap<String, String> tree, int number) {
    String prefix = "editions/" + number + "/";
    SortedMap<String, String> edition = new TreeMap<>();
    tree.forEach(
        (path, is) -> {
          if (path.startsWith(prefix)) {
            edition.put(path.substring(prefix.length()), is);
          }
        });
    return edition;
  }

  /** Makes another folder of the same files, which are not copied: none is ever written into. */
  public FolderForTests linked(Path other) throws IOException {
    walk(
        (path, attributes) -> {
          Path name = other.resolve(folder.relativize(path));
          if (attributes.isDirectory()) {
            Files.createDirectories(name);
          } else if (attributes.isSymbolicLink()) {
            Files.createSymbolicLink(name, Files.readSymbolicLink(path));
          } else if (!path.endsWith(".lock")) {
            Files.createLink(name, path);
          }
        });
    return new FolderForTests(other);
  }

  public void delete() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException error)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private interface Visit {
    void of(Path path, BasicFileAttributes attributes) throws IOException;
  }

  /** Visits folders before what is in them; what vanishes meanwhile is passed over. */
  private void walk(Visit visit) throws IOException {
    Files.walkFileTree(
        folder.toRealPath(),
        new SimpleFileVisitor<>() {
          private FileVisitResult visited(Path path, BasicFileAttributes attributes)
              throws IOException {
            try {
              visit.of(folder.resolve(folder.toRealPath().relativize(path)), attributes);
            } catch (NoSuchFileException vanished) {
              return FileVisitResult.CONTINUE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            return visited(path, attributes);
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            return visited(path, attributes);
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException error) throws IOException {
            if (error instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw error;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path path, IOException error)
              throws IOException {
            if (error instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            return super.postVisitDirectory(path, error);
          }
        });
  }

  private static String is(Path path, BasicFileAttributes attributes) throws IOException {
    if (attributes.isDirectory()) {
      return "folder";
    }
    if (attributes.isSymbolicLink()) {
      return "-> " + Files.readSymbolicLink(path);
    }
    String version = attributes.fileKey() + " " + attributes.size() + attributes.lastModifiedTime();
    String known = HASHES.get(version);
    if (known == null) {
      known = hash(path);
      HASHES.put(version, known);
    }
    return known;
  }

  private static String hash(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

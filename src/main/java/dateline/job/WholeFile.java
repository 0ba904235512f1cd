package dateline.job;

import dateline.corpus.InputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that a command writes where its user says: it is there whole, or not at all.
 *
 * @param file what {@code --to} names
 */
record WholeFile(Path file) {

  /** What writes it. */
  interface Content {
    void write(Path file) throws IOException;
  }

  /**
   * Checks before anything starts.
   *
   * @param force whether it may be there already
   * @throws InputException when it cannot be made, or is there
   */
  void check(boolean force) {
    if (Files.isDirectory(file)) {
      throw new InputException("--to %s: is a folder; give a file".formatted(file));
    }
    if (Files.exists(file) && !force) {
      throw new InputException("--to %s: is there already; --force replaces it".formatted(file));
    }
    Path folder = file.toAbsolutePath().normalize().resolveSibling("");
    if (!Files.isDirectory(folder)) {
      throw new InputException("--to %s: there is no folder %s; make it".formatted(file, folder));
    }
    if (!Files.isWritable(folder)) {
      throw cannotBeWritten(null);
    }
  }

  /** Writes beside it and renames. */
  void write(Content content) throws IOException {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      content.write(part);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (AccessDeniedException e) {
      throw cannotBeWritten(e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private InputException cannotBeWritten(@Nullable IOException cause) {
    String message = "--to %s: cannot be written there".formatted(file);
    return cause == null ? new InputException(message) : new InputException(message, cause);
  }
}

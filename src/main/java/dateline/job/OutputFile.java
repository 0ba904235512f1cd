package dateline.job;

import dateline.corpus.InputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The one file that a command writes: it is there whole, or not at all. */
final class OutputFile {
  private static final String STANDARD = "-";

  @Option(
      names = "--to",
      paramLabel = "FILE",
      defaultValue = STANDARD,
      description = "File to write (default: -, standard output).")
  String to = STANDARD;

  @Option(names = "--force", description = "Write in place of a file that is there.")
  boolean force;

  private long rows;

  /** What writes a file; returns how many rows it wrote. */
  interface Content {
    long write(Path file) throws IOException;
  }

  boolean isStandard() {
    return to.equals(STANDARD);
  }

  /**
   * Checks before anything starts.
   *
   * @throws InputException when the file cannot be made, or is there
   */
  void check() {
    if (isStandard()) {
      return;
    }
    Path file = Path.of(to);
    if (Files.isDirectory(file)) {
      throw new InputException("--to %s: is a folder; give a file".formatted(to));
    }
    if (Files.exists(file) && !force) {
      throw new InputException("--to %s: is there already; --force replaces it".formatted(to));
    }
    Path folder = file.toAbsolutePath().normalize().resolveSibling("");
    if (!Files.isDirectory(folder)) {
      throw new InputException("--to %s: there is no folder %s; make it".formatted(to, folder));
    }
    if (!Files.isWritable(folder)) {
      throw new InputException("--to %s: cannot be written there".formatted(to));
    }
  }

  /** Writes beside the file and renames: a file that is there is whole. */
  void write(Content content) throws IOException {
    Path file = Path.of(to);
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      rows = content.write(part);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (AccessDeniedException e) {
      throw new InputException("--to %s: cannot be written there".formatted(to), e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** How many rows were written. */
  long rows() {
    return rows;
  }

  /** Says what was written, unless that went where this would go. */
  void tell(CommandSpec spec, String what) {
    if (!isStandard()) {
      spec.commandLine().getOut().printf("%s in %s%n", what, to);
    }
  }
}

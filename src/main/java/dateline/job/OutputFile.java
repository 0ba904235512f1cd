package dateline.job;

import dateline.corpus.InputException;
import java.io.IOException;
import java.nio.file.Path;
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
    new WholeFile(Path.of(to)).check(force);
  }

  void write(Content content) throws IOException {
    new WholeFile(Path.of(to)).write(part -> rows = content.write(part));
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

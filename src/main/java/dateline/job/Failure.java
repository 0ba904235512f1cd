package dateline.job;

import dateline.corpus.InputException;
import dateline.spark.CheckFailed;
import dateline.spark.Warehouse;
import dateline.text.KnowledgeException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What went wrong, in one line: what, why, what to do.
 *
 * @param exitCode 1 failed, 2 wrong usage, 3 refused by a check, 75 already running
 */
public record Failure(int exitCode, String message, Throwable error) {
  private static final String UNCHANGED = " Nothing was published; the last edition is whole.";

  /** Spark lacks what a store of objects, or the database of its catalog, is reached with. */
  private static final Pattern LACKING =
      Pattern.compile(
          "No FileSystem for scheme|Class org[.]apache[.]hadoop[.]fs[.]\\S+ not found"
              + "|No suitable driver found");

  private static final String MEND = "see that it is there and the disk is well, and run again.";

  /** What an error means to the user. */
  public static Failure of(Throwable error) {
    return Stream.iterate(error, e -> e != null, Throwable::getCause)
        .map(cause -> known(cause, error))
        .filter(failure -> failure.exitCode != 0)
        .findFirst()
        .orElseGet(() -> new Failure(1, root(error) + "." + UNCHANGED, error));
  }

  /**
   * Tells it.
   *
   * @return the exit code
   */
  public int tell(PrintWriter err, boolean stacktrace) {
    err.println("dateline: " + message);
    if (stacktrace) {
      error.printStackTrace(err);
    }
    err.flush();
    return exitCode;
  }

  /** The failure that a cause stands for; exit code 0 when it is nothing in particular. */
  private static Failure known(Throwable cause, Throwable error) {
    String what = String.valueOf(cause.getMessage());
    if (cause instanceof InputException || cause instanceof KnowledgeException) {
      return new Failure(2, what, error);
    }
    if (cause instanceof Refused || cause instanceof CheckFailed) {
      return new Failure(3, what + "." + UNCHANGED, error);
    }
    if (cause instanceof Warehouse.Busy) {
      return new Failure(
          75, what + "; try again when it has ended, or give --wait MINUTES.", error);
    }
    if (isFull(what)) {
      return new Failure(1, "the disk is full; free space and run again." + UNCHANGED, error);
    }
    if (LACKING.matcher(what).lookingAt()) {
      return new Failure(
          2, what + "; S3 is s3a://, and jobs/STORES.md says what a store needs.", error);
    }
    if (cause instanceof FileSystemException file) {
      return new Failure(1, ofFile(file) + UNCHANGED, error);
    }
    if (cause instanceof FileNotFoundException) { // "file (reason)"
      return new Failure(1, what + "; " + MEND + UNCHANGED, error);
    }
    return new Failure(0, "", error);
  }

  /** What is wrong with a file or folder: the exceptions of some kinds name it and say no more. */
  private static String ofFile(FileSystemException error) {
    String what = String.valueOf(error.getMessage());
    if (error instanceof AccessDeniedException) {
      return what + " may not be read or written by this user; permit it, or give another folder.";
    }
    if (error instanceof NotDirectoryException || error instanceof FileAlreadyExistsException) {
      return error.getFile() + " is no folder; put it out of the way, restore what stood there.";
    }
    if (what.toLowerCase(Locale.ROOT).contains("read-only file system")) {
      return what + "; mount it so that it can be written, or give another --warehouse.";
    }
    return what + (error instanceof NoSuchFileException ? " is not there" : "") + "; " + MEND;
  }

  private static boolean isFull(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    return lower.contains("no space left") || lower.contains("disk quota exceeded");
  }

  /** What the last cause says; where that is no fault of a file system's, the last that is one. */
  private static String root(Throwable error) {
    Throwable root = error;
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      root = cause instanceof IOException || !(root instanceof IOException) ? cause : root;
    }
    String message = root instanceof IOException ? root.getMessage() : root.toString();
    return String.valueOf(message).lines().findFirst().orElse("unknown");
  }
}

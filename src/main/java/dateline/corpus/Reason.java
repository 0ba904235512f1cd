package dateline.corpus;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** What an exception of the file system means, in words. */
final class Reason {
  private Reason() {}

  static String of(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (root instanceof NoSuchFileException) {
      return "it is gone";
    }
    if (root instanceof FileSystemLoopException) {
      return "a link leads back into the folder";
    }
    String message = root.getMessage();
    return message == null ? root.getClass().getSimpleName() : message;
  }
}

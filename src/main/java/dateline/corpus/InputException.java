package dateline.corpus;

import java.io.Serial;

/** Input that the user has to change: the message says in one line what, why and what to do. */
public final class InputException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public InputException(String message) {
    super(message);
  }

  public InputException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The same, said of a file. */
  public InputException in(String file) {
    return new InputException(file + ": " + getMessage(), this);
  }
}

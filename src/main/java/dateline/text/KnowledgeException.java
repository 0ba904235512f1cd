package dateline.text;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A knowledge file that has to be mended: the message says where, what and what to do. */
public final class KnowledgeException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  public KnowledgeException(String message) {
    super(message);
  }

  public KnowledgeException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

package dateline.spark;

import dateline.table.Tables;
import java.util.stream.Stream;

/** A table that would not be what it declares; nothing is published. */
public final class CheckFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  CheckFailed(Class<? extends Record> table, String what) {
    super(Tables.name(table) + ": " + what);
  }

  /** The failed check that Spark has wrapped in errors of its own, or else that error. */
  static RuntimeException unwrapped(Exception error) {
    return Stream.<Throwable>iterate(error, e -> e != null, Throwable::getCause)
        .filter(CheckFailed.class::isInstance)
        .map(CheckFailed.class::cast)
        .findFirst()
        .<RuntimeException>map(failed -> failed)
        .orElseGet(() -> new IllegalStateException(error.getMessage(), error));
  }
}

package dateline.spark;

import dateline.table.Tables;

/** A table that would not be what it declares; nothing is published. */
public final class CheckFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  CheckFailed(Class<? extends Record> table, String what) {
    super(Tables.name(table) + ": " + what);
  }
}

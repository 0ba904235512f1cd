package dateline.corpus.gdelt;

import java.io.Serial;

/** Why a line is no record. */
public final class GdeltFault extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final String reason;

  GdeltFault(String reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  /** The reason's code: wrong_columns, no_id, no_date or bad_date. */
  public String reason() {
    return reason;
  }

  /** The same for people, with what was found. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}

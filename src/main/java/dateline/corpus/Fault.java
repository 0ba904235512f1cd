package dateline.corpus;

import java.io.Serial;

/** Why a record cannot be read. */
final class Fault extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final String reason;

  /**
   * A fault.
   *
   * @param reason one of the reasons of rejected_record
   * @param detail the same for people
   */
  Fault(String reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}

package dateline.source.dispute;

import dateline.table.Statement;
import org.jspecify.annotations.Nullable;

/** Who stands behind statements, and whether that is the same one. */
final class Sides {
  private static final String OUTLET = "outlet:";

  private Sides() {}

  /** Whether two statements have one source, as far as is known. */
  static boolean isSameSource(Statement a, Statement b) {
    String one = speaker(a);
    String other = speaker(b);
    if (one != null && other != null) {
      return one.equals(other);
    }
    String source = a.source();
    return source != null && source.equalsIgnoreCase(b.source());
  }

  /** Whether the sources of two statements speak for the same country or group. */
  static boolean isSameParty(Statement a, Statement b) {
    String party = party(a);
    return party != null && party.equals(party(b));
  }

  /** The entity that a source is, {@code outlet:} before the name of an outlet. */
  static @Nullable String speaker(Statement statement) {
    return statement.outletId() == null ? statement.entityId() : OUTLET + statement.outletId();
  }

  private static @Nullable String party(Statement statement) {
    return statement.partyId() == null ? statement.entityId() : statement.partyId();
  }
}

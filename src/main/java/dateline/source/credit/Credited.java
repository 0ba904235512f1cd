package dateline.source.credit;

import dateline.table.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * Who is credited.
 *
 * @param id the outlet's identifier; none where agencies are credited without a name
 * @param isAgency whether it is a wire agency, or agencies without a name
 */
record Credited(@Nullable String id, boolean isAgency) {
  /** Agencies without a name: {@code with agencies}. */
  static final Credited NOBODY = new Credited(null, true);

  private static final String AGENCY = "wire_agency";

  static Credited of(Outlet outlet) {
    return new Credited(outlet.outletId(), AGENCY.equals(outlet.kind()));
  }
}

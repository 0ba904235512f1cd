package dateline.source;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is and for whom they speak.
 *
 * @param partyId the country or group
 */
record Affiliation(@Nullable SourceType type, @Nullable String partyId) {
  static final Affiliation NONE = new Affiliation(null, null);

  /** This, and from another what this lacks; of one type with another nothing else. */
  Affiliation or(Affiliation other) {
    SourceType both = type == null ? other.type : type;
    return new Affiliation(both, partyId == null ? other.partyId : partyId);
  }
}

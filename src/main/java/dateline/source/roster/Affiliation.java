package dateline.source.roster;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is and for whom they speak. Who studies or suffers it speaks for nobody.
 *
 * @param partyId the country or group
 */
public record Affiliation(@Nullable SourceType type, @Nullable String partyId) {
  public static final Affiliation NONE = new Affiliation(null, null);

  private static final Set<SourceType> OF_NOBODY =
      EnumSet.of(SourceType.EXPERT, SourceType.CIVILIAN, SourceType.SOCIAL_MEDIA);

  /** This, and from another what this lacks. */
  public Affiliation or(Affiliation other) {
    SourceType both = type == null ? other.type : type;
    return new Affiliation(both, partyId == null ? other.partyId : partyId).ofParty();
  }

  /** Without the party, where it speaks for none. */
  Affiliation ofParty() {
    return speaks() ? this : new Affiliation(type, null);
  }

  private boolean speaks() {
    return type == null || partyId == null || !OF_NOBODY.contains(type);
  }
}

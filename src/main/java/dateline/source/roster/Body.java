package dateline.source.roster;

import dateline.source.roster.SourceNouns.Noun;
import org.jspecify.annotations.Nullable;

/** What is told of the body that the bearer of a noun belongs to, nearest word first. */
final class Body {
  private final Noun noun;
  private Affiliation told = Affiliation.NONE;
  private boolean unknown;

  Body(Noun noun) {
    this.noun = noun;
  }

  /** {@code army} in army spokesman; whose it is when it owns. */
  void modifier(@Nullable SourceType type, boolean owns) {
    if (!noun.authored() || owns) {
      told = told.or(new Affiliation(type, null));
    }
  }

  /** Whoever owns it: an organisation, a country, a person; nothing known of them is NONE. */
  void owner(Affiliation owner) {
    unknown |= owner.equals(Affiliation.NONE);
    told = isStronger(owner.type()) ? owner : told.or(owner);
  }

  /** {@code Norvenian}, which tells a state's only of who speaks for one. */
  void people(Affiliation people) {
    boolean state = people.type() == SourceType.GOVERNMENT;
    boolean speaks = !state || noun.national();
    SourceType type = speaks && !noun.authored() ? people.type() : null;
    Affiliation owner = new Affiliation(type, noun.authored() ? null : people.partyId());
    told = isStronger(type) ? owner : told.or(owner);
  }

  void place(Affiliation place) {
    told = told.or(new Affiliation(null, noun.authored() ? null : place.partyId()));
  }

  /** Where it is, or what it is in; a state is a place then, but for what it has made. */
  void seat(Affiliation seat, boolean state) {
    boolean place = state && !noun.authored();
    told = told.or(place ? new Affiliation(null, seat.partyId()) : seat);
  }

  /** The officers of an armed group or of the United Nations are not those of a state. */
  private boolean isStronger(@Nullable SourceType type) {
    return (type == SourceType.ARMED_GROUP || type == SourceType.INTERNATIONAL_ORGANIZATION)
        && (told.type() == SourceType.MILITARY
            || told.type() == SourceType.GOVERNMENT
            || told.type() == SourceType.OFFICIAL);
  }

  boolean isComplete() {
    return told.type() != null && told.partyId() != null;
  }

  /** What its bearer is; null where it depends on a body of which nothing is known. */
  @Nullable SourceType type() {
    boolean depends = unknown && told.type() == null && noun.national();
    return depends ? null : noun.in(told.type());
  }

  @Nullable String party() {
    return told.partyId();
  }
}

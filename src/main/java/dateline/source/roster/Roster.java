package dateline.source.roster;

import dateline.table.Entity;
import dateline.table.Outlet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of those who may be cited: what kind of body or person they are, for which country
 * or group they speak, and which offices they held when. Immutable.
 */
public final class Roster {
  private final Map<String, Affiliation> bodies;
  private final Map<String, List<Office>> offices;
  private final Set<String> states;
  private final Map<String, Gender> genders;
  private final Map<String, List<Holder>> holders;

  /** That a person holds or held an office. */
  record Holder(String person, Office office) {}

  private Roster(RosterBuilder builder) {
    bodies = Map.copyOf(builder.bodies());
    offices = Map.copyOf(builder.offices());
    states = Set.copyOf(builder.states());
    genders = Map.copyOf(builder.genders());
    holders = Map.copyOf(builder.holders());
  }

  /** A roster on which nobody is. */
  public static Roster empty() {
    return of(List.of(), List.of());
  }

  /** What the lists of entities and outlets tell. */
  public static Roster of(List<Entity> entities, List<Outlet> outlets) {
    return new Roster(new RosterBuilder(entities, outlets));
  }

  /** What somebody is at any time; NONE where the lists do not tell. */
  public Affiliation of(@Nullable String id) {
    return id == null ? Affiliation.NONE : bodies.getOrDefault(id, Affiliation.NONE);
  }

  /** By which pronoun a person is meant; null where the lists do not tell. */
  public @Nullable Gender gender(String person) {
    return genders.get(person);
  }

  /** The titles that a person bears on a day; all ever borne, where it is not known. */
  public List<String> titles(String person, @Nullable LocalDate day) {
    return offices.getOrDefault(person, List.of()).stream()
        .filter(office -> day == null || office.isHeld(day))
        .map(Office::title)
        .toList();
  }

  /** Who holds one of some offices of a country on a day; null where nobody or more than one. */
  public @Nullable String holder(String country, Set<String> names, @Nullable LocalDate day) {
    Set<String> persons = new HashSet<>();
    for (String name : names) {
      for (Holder holder : holders.getOrDefault(country + "/" + name, List.of())) {
        if (day != null && holder.office().isHeld(day)) {
          persons.add(holder.person());
        }
      }
    }
    return persons.size() == 1 ? persons.iterator().next() : null;
  }

  public boolean isState(@Nullable String id) {
    return id != null && states.contains(id);
  }

  /**
   * What a person is by the offices held on a day: of several, by the last one listed; of one who
   * holds none any more, a former holder; of one who will hold one, a politician.
   *
   * @param day null where it is not known; then one who ever held an office holds it
   */
  public Affiliation office(String id, @Nullable LocalDate day) {
    Affiliation past = Affiliation.NONE;
    Affiliation now = Affiliation.NONE;
    for (Office office : offices.getOrDefault(id, List.of())) {
      if (day == null || office.isHeld(day)) {
        now = office.held();
      } else {
        past = office.isOver(day) ? office.left() : past.or(office.ahead());
      }
    }
    return now.type() == null ? past : now;
  }
}

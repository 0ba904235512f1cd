package dateline.entity;

import dateline.entity.NameWords.Role;
import dateline.entity.Reading.Capitals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a part of a name: the last words of a person named in full anywhere in the
 * document stand for that person, unless two persons share them.
 */
final class Identity {
  /** Longer names are no persons'; keeps the parts of a name few. */
  private static final int MOST_WORDS = 6;

  /** Small words before which a place is named, not a person who bears its name. */
  private static final Set<String> PLACE_FRAME =
      Set.of(
          "across", "from", "in", "into", "inside", "near", "of", "outside", "to", "toward",
          "towards", "within");

  private final Reading reading;
  private final Map<String, Bearer> bearers = new HashMap<>();
  private final Set<String> called = new HashSet<>();

  /**
   * Whose name ends with certain words.
   *
   * @param id none when two share them
   */
  private record Bearer(@Nullable String id) {
    Bearer and(Bearer other) {
      return Objects.equals(id, other.id) ? this : new Bearer(null);
    }
  }

  Identity(Reading reading, List<Found> found) {
    this.reading = reading;
    found.stream().filter(this::isFullPerson).forEach(this::register);
  }

  /** Names with the parts of names resolved. */
  List<Found> resolve(List<Found> found) {
    List<Found> resolved = new ArrayList<>(found.size());
    for (Found name : found) {
      resolved.add(resolve(name));
    }
    return resolved;
  }

  /** Whether the last words of a full name occur alone: then it is a person's. */
  boolean isCalled(Found name) {
    return name.id() != null && called.contains(name.id());
  }

  private boolean isFullPerson(Found name) {
    return name.type().equals(Found.PERSON) && name.id() != null && words(name).length > 1;
  }

  private void register(Found name) {
    String[] words = words(name);
    if (words.length > MOST_WORDS) {
      return;
    }
    Bearer bearer = new Bearer(name.id());
    String tail = "";
    for (int i = words.length - 1; i > 0; i--) {
      tail = tail.isEmpty() ? words[i] : words[i] + " " + tail;
      bearers.merge(tail, bearer, Bearer::and);
    }
    if (isFamilyNameFirst(name)) {
      bearers.merge(words[0], bearer, Bearer::and);
    }
  }

  /** As in Kim Jong Un and Ban Ki-moon. */
  private boolean isFamilyNameFirst(Found name) {
    return reading.is(Role.FAMILY_FIRST, name.tokens().start())
        && !NameWords.isGivenName(reading.tokens().word(name.tokens().end() - 1));
  }

  private static String[] words(Found name) {
    return name.key().split(" ", -1);
  }

  private Found resolve(Found name) {
    Bearer bearer = bearers.get(name.key());
    if (bearer == null || !mayResolve(name)) {
      return name;
    }
    if (bearer.id == null) {
      return isFullPerson(name) ? name : name.identified(null, Found.PERSON, Method.DOCUMENT);
    }
    if (bearer.id.equals(name.id())) {
      return name;
    }
    called.add(bearer.id);
    return name.identified(bearer.id, Found.PERSON, Method.DOCUMENT);
  }

  /**
   * A candidate, the surname that somebody is called by at that time, or a place that a person
   * bears as a name and that no small word makes a place.
   */
  private boolean mayResolve(Found name) {
    if (name.isCandidate()) {
      boolean surname = name.tokens().length() == 1;
      return (surname || !name.type().equals(Found.ORGANIZATION)) && !isAcronym(name);
    }
    return isDatedPerson(name) || isBareTown(name);
  }

  private boolean isAcronym(Found name) {
    String text = reading.document().text();
    return name.characters().length() > 1
        && reading.capitals(name.tokens().start()) == Capitals.NAMES
        && name.characters().of(text).chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isDatedPerson(Found name) {
    return name.method() == Method.DATED && name.type().equals(Found.PERSON);
  }

  private boolean isBareTown(Found name) {
    int before = name.tokens().start() - 1;
    return name.isKnownName()
        && name.type().equals(Found.LOCATION)
        && name.tokens().length() == 1
        && (before < 0 || !PLACE_FRAME.contains(reading.tokens().word(before)));
  }
}

package dateline.entity;

import dateline.entity.NameWords.Role;
import dateline.entity.Reading.Capitals;
import dateline.entity.Tenure.Time;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a surname behind an office, as in "Defence Minister Doru": the one person of that
 * name who held it on the day of the text. Where two did, nobody is.
 */
final class OfficeHolders {
  /** Words before an office that was held before. */
  private static final Set<String> PAST = Set.of("ex", "former", "late", "then", "onetime");

  /** Words before an office that say nothing about it. */
  private static final Set<String> IDLE =
      Set.of("acting", "current", "incumbent", "new", "outgoing", "interim");

  /** Words that make another office of the one they stand before. */
  private static final Set<String> OTHER =
      Set.of("assistant", "associate", "deputy", "first", "shadow", "under", "vice");

  private final Reading reading;
  private final Pieces pieces;
  private final Offices offices;
  private final @Nullable LocalDate day;
  private final Map<Integer, Found> endingAt = new HashMap<>();
  private final Map<String, String> named = new HashMap<>();

  OfficeHolders(Reading reading, List<Found> found, Offices offices, @Nullable LocalDate day) {
    this.reading = reading;
    this.offices = offices;
    this.day = day;
    pieces = reading.pieces();
    for (Found name : found) {
      if (name.id() != null && !name.type().equals(Found.PERSON)) {
        endingAt.put(name.characters().end(), name);
      }
    }
  }

  /** Names with those surnames resolved, and with the same surnames elsewhere in the text. */
  List<Found> resolve(List<Found> found) {
    List<Found> resolved = new ArrayList<>(found.size());
    found.forEach(name -> resolved.add(titled(name)));
    resolved.replaceAll(this::repeated);
    return resolved;
  }

  private Found titled(Found name) {
    if (!mayHold(name)) {
      return name;
    }
    int end = pieces.first(name.tokens().start());
    int start = offices.titles().start(pieces, end);
    Set<String> holders = start == end ? Set.of() : holders(name, start, end);
    if (name.id() != null && holders.contains(name.id())) {
      return name;
    }
    if (holders.size() != 1) {
      boolean other = name.method() == Method.DATED && !holders.isEmpty();
      return other ? name.identified(null, Found.PERSON, Method.OFFICE) : name;
    }
    return held(name, holders.iterator().next());
  }

  private Found held(Found name, String holder) {
    named.merge(name.key(), holder, (one, other) -> one.equals(other) ? one : "");
    return name.identified(holder, Found.PERSON, Method.OFFICE);
  }

  /** A surname that nobody named in full bears, or a place that is one. */
  private static boolean mayHold(Found name) {
    return name.isCandidate()
        || name.method() == Method.DATED
        || (name.method() == Method.NAME
            && name.type().equals(Found.LOCATION)
            && name.tokens().length() == 1);
  }

  /**
   * The persons who fit what stands before a name, from the piece at which the title begins. Where
   * somebody else is called by the surname now, a title that is over tells from that one.
   */
  private Set<String> holders(Found name, int start, int end) {
    int at = start;
    Time time = Time.THEN;
    Found body = null;
    while (at > 0 && isInside(at - 1, end) && isModifier(at - 1, body)) {
      time = isPast(at - 1) ? Time.BEFORE : time;
      Found place = bodyBefore(at);
      body = place == null ? body : place;
      at = place == null ? at - 1 : pieces.first(place.tokens().start());
    }
    if (!isFree(at, start, end)) {
      return Set.of();
    }
    Set<String> titles = offices.titles().of(pieces, start, end);
    String of = body == null ? null : body.id();
    Set<String> holders = offices.holders(name.key(), titles, of, time, day);
    boolean other = name.method() == Method.DATED && holders.isEmpty();
    return other ? offices.holders(name.key(), titles, of, Time.BEFORE, day) : holders;
  }

  private boolean isModifier(int piece, @Nullable Found body) {
    return isPast(piece)
        || IDLE.contains(pieces.key(piece))
        || (body == null && bodyBefore(piece + 1) != null);
  }

  /** A "Then" that begins a sentence tells of the next event, not of an office. */
  private boolean isPast(int piece) {
    String word = pieces.key(piece);
    boolean adverb = word.equals("then") && pieces.isCapitalised(piece);
    return PAST.contains(word) && !(adverb && pieces.endsToken(piece));
  }

  /** The country or organisation before a piece, a possessive between or not. */
  private @Nullable Found bodyBefore(int piece) {
    int last = piece - 1;
    if (last > 0 && reading.tokens().isPossessive(pieces.token(last))) {
      last--;
    }
    return endingAt.get(pieces.end(last));
  }

  /** Whether no further word before the title says whose office it is. */
  private boolean isFree(int at, int start, int end) {
    if (at == 0 || !isInside(at - 1, end) || !isWord(at - 1)) {
      return true;
    }
    String word = pieces.key(at - 1);
    if (OTHER.contains(word)) {
      return false;
    }
    boolean plain = GovernmentWords.is(GovernmentWords.Frame.FUNCTION, word) || isDay(at - 1);
    boolean shows = at < start || pieces.isCapitalised(start);
    return plain || (shows && !isNamePart(at - 1));
  }

  /** As in "Norvena United President Doru". */
  private boolean isNamePart(int piece) {
    int token = pieces.token(piece);
    return pieces.isCapitalised(piece)
        && reading.capitals(token) == Capitals.NAMES
        && !reading.isInitial(token);
  }

  private boolean isDay(int piece) {
    return reading.is(Role.CALENDAR, pieces.token(piece));
  }

  private boolean isWord(int piece) {
    return reading.tokens().isWord(pieces.token(piece));
  }

  private boolean isInside(int piece, int other) {
    return reading.isOneSentence(pieces.token(piece), pieces.token(other));
  }

  private Found repeated(Found name) {
    String holder = named.getOrDefault(name.key(), "");
    boolean surname =
        name.isCandidate() && name.type().equals(Found.PERSON) && name.tokens().length() == 1;
    return holder.isEmpty() || !surname
        ? name
        : name.identified(holder, Found.PERSON, Method.OFFICE);
  }
}

package dateline.source.speaker;

import dateline.source.phrase.Names;
import dateline.source.roster.Affiliation;
import dateline.source.roster.SourceNouns;
import dateline.source.roster.SourceNouns.Being;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.table.Mention;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whom {@code the mayor} or {@code the Norvenian president} stands for: the one person who was
 * named with such a title, or who holds the office by the lists. Where two are, the one named last,
 * if the other was named long before.
 */
final class TitleHolders {
  /** Words of the longest title. */
  private static final int LONGEST = 6;

  /** In how many sentences the other may not have been named. */
  private static final int APART = 3;

  /** Offices whose holder is called the leader of a country. */
  private static final Set<String> LEADING =
      Set.of("president", "prime minister", "supreme leader", "chancellor", "king", "emir");

  /** What too many are called to mean the one who was called so before. */
  private static final Set<String> VAGUE =
      Set.of("official", "officer", "source", "aide", "expert", "man", "woman", "person", "member");

  private static final int BEFORE_TITLE =
      Kind.any(Kind.DETERMINER, Kind.POSSESSIVE, Kind.PREPOSITION, Kind.MARK, Kind.VERB);

  private final Reading reading;
  private final Names names;
  private final SourceKnowledge known;
  private final @Nullable LocalDate day;
  private final Function<String, Affiliation> affiliations;
  private final Map<String, Set<String>> holders = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();

  /**
   * @param affiliations what a person is, by entity
   */
  TitleHolders(
      Reading reading,
      Names names,
      SourceKnowledge known,
      @Nullable LocalDate day,
      Function<String, Affiliation> affiliations) {
    this.reading = reading;
    this.names = names;
    this.known = known;
    this.day = day;
    this.affiliations = affiliations;
  }

  /** Takes note of a person's name, and of the titles beside it. */
  void note(Mention person, String id) {
    if (last.put(id, person.sentence()) == null) {
      known.roster().titles(id, day).forEach(title -> add(title, id));
    }
    int name = reading.tokens().at(person.start());
    int first = name;
    while (first > 0 && name - first < LONGEST && isTitle(first - 1)) {
      first--;
    }
    boolean former = first > 0 && reading.is(first - 1, "former");
    if (!former) {
      addAll(first, name, id);
    }
    noteBehind(person, id);
  }

  /** {@code X, the mayor of Y}. */
  private void noteBehind(Mention person, String id) {
    int comma = reading.tokens().at(person.end() - 1) + 1;
    int count = reading.tokens().count();
    if (comma + 2 >= count || !reading.is(comma, ',')) {
      return;
    }
    int first = comma + 1;
    boolean opened = reading.isAny(first, Kind.any(Kind.DETERMINER, Kind.POSSESSIVE));
    first = opened ? first + 1 : first;
    int end = first;
    while (end < count && end - first <= LONGEST && isTitle(end)) {
      end++;
    }
    boolean closed = end < count && (reading.is(end, ',') || reading.is(end, Kind.PREPOSITION));
    if (closed && end > first) {
      addAll(first, end, id);
    }
  }

  private boolean isTitle(int i) {
    return names.at(reading.tokens().start(i)) == null
        && !reading.isAny(i, BEFORE_TITLE)
        && !reading.isQuoted(i)
        && reading.isNominal(i);
  }

  /** Adds every title that ends with some words: {@code deputy mayor}, and {@code mayor} too. */
  private void addAll(int first, int end, String id) {
    for (int i = end - 1; i >= first; i--) {
      SourceNouns.Match match = known.nouns().match(reading.tokens(), i, end);
      boolean title = match != null && i + match.tokens() == end && !match.plural();
      if (title && match.noun().being() == Being.PERSON) {
        for (int from = i; from >= first; from--) {
          add(key(from, end), id);
        }
        return;
      }
    }
  }

  private void add(String title, String id) {
    for (String office : known.offices().of(title)) {
      holders.computeIfAbsent(office, unseen -> new LinkedHashSet<>()).add(id);
    }
  }

  /** Whom a phrase stands for that names nobody; null where that is not plain. */
  @Nullable String of(Span phrase) {
    int end = partEnd(phrase);
    int first = end;
    while (first > phrase.start() && end - first < LONGEST && isTitle(first - 1)) {
      first--;
    }
    if (first == end || !isDefinite(phrase.start(), first) || isFormer(phrase.start(), end)) {
      return null;
    }
    String owner = owner(phrase);
    for (int from = first; from < end; from++) {
      String title = key(from, end);
      String holder = holder(title, owner, reading.document().sentenceOf(from), from == first);
      if (holder != null) {
        return holder;
      }
    }
    return null;
  }

  /**
   * @param whole whether the title is all that somebody is called, so that the lists may tell
   */
  private @Nullable String holder(
      String title, @Nullable String owner, int sentence, boolean whole) {
    if (VAGUE.contains(title)) {
      return null;
    }
    boolean leader = title.equals("leader") && owner != null;
    Set<String> offices = leader ? LEADING : known.offices().of(title);
    Set<String> named = new HashSet<>();
    offices.forEach(office -> named.addAll(holders.getOrDefault(office, Set.of())));
    List<String> fitting = new ArrayList<>();
    for (String person : named) {
      String party = owner == null ? null : affiliations.apply(person).partyId();
      if (owner == null || owner.equals(party)) {
        fitting.add(person);
      }
    }
    if (fitting.isEmpty() && owner != null && whole) {
      return known.roster().holder(owner, offices, day);
    }
    return fitting.size() == 1 ? fitting.get(0) : latest(fitting, sentence);
  }

  /** The one named in these sentences when the others were not. */
  private @Nullable String latest(List<String> persons, int sentence) {
    String latest = null;
    for (String person : persons) {
      int named = last.getOrDefault(person, -1);
      if (named >= sentence - 1 && latest == null) {
        latest = person;
      } else if (named >= sentence - APART) {
        return null;
      }
    }
    return latest;
  }

  /** The country whose the title is: {@code the Norvenian president}, {@code president of X}. */
  private @Nullable String owner(Span phrase) {
    for (Mention name : names.inside(reading.document().characters(phrase))) {
      String party = known.roster().of(name.entityId()).partyId();
      if (party != null && !name.type().equals("person")) {
        return party;
      }
    }
    return null;
  }

  private boolean isDefinite(int start, int first) {
    boolean named = first > start && names.at(reading.tokens().start(first - 1)) != null;
    boolean owned = first > start && reading.tokens().isPossessive(first - 1);
    return reading.is(start, "the")
        || reading.is(start, "this")
        || reading.is(start, Kind.POSSESSIVE)
        || named
        || owned;
  }

  private boolean isFormer(int start, int end) {
    for (int i = start; i < end; i++) {
      if (reading.is(i, "former")) {
        return true;
      }
    }
    return false;
  }

  /** The end of the part with the noun: before a preposition, but for one inside a title. */
  private int partEnd(Span phrase) {
    int i = phrase.start() + 1;
    while (i < phrase.end() && !cuts(i, phrase)) {
      i++;
    }
    return i;
  }

  private boolean cuts(int i, Span phrase) {
    boolean state = reading.is(i, "of") && i + 1 < phrase.end() && reading.is(i + 1, "state");
    return reading.is(i, ',')
        || reading.is(i, Kind.RELATIVE)
        || (reading.is(i, Kind.PREPOSITION) && !state);
  }

  private String key(int first, int end) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i < end; i++) {
      key.append(key.isEmpty() ? "" : " ").append(SourceNouns.key(reading.tokens().word(i)));
    }
    return key.toString();
  }
}

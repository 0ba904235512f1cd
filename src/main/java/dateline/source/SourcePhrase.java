package dateline.source;

import dateline.source.Piece.Sort;
import dateline.source.SourceNouns.Noun;
import dateline.table.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the words of a phrase what a source is: {@code Ukrainian military officials}, {@code
 * X, a spokesman for the Taliban}, {@code a statement from the ministry}.
 */
final class SourcePhrase {
  private static final Set<String> OWNING =
      Set.of("of", "for", "from", "with", "at", "in", "inside", "within", "to");

  private static final Set<String> SEATED = Set.of("from", "at", "in", "inside", "within", "to");

  /** Who stays what they are whatever they are sent to. */
  private static final Set<String> SENT =
      Set.of("ambassador", "envoy", "special envoy", "representative", "special representative");

  private static final Set<String> MAKING = Set.of("from", "by");

  /** Verbs after who: what follows is what they are, or what they belong to. */
  private static final Set<String> BEING =
      Set.of("is", "was", "serves", "served", "works", "worked");

  private static final Set<String> LEADING =
      Set.of(
          "heads",
          "headed",
          "leads",
          "led",
          "runs",
          "ran",
          "directs",
          "chairs",
          "founded",
          "commands");

  private static final Set<String> LIVING =
      Set.of("lives", "lived", "fled", "survived", "witnessed", "escaped", "owns", "lost");

  private static final Set<SourceType> OF_STATES =
      EnumSet.of(
          SourceType.GOVERNMENT,
          SourceType.OFFICIAL,
          SourceType.MILITARY,
          SourceType.INTELLIGENCE,
          SourceType.DOCUMENT,
          SourceType.UNNAMED);

  private static final Set<SourceType> IMPERSONAL =
      EnumSet.of(
          SourceType.DOCUMENT,
          SourceType.OUTLET,
          SourceType.WIRE_AGENCY,
          SourceType.SOCIAL_MEDIA,
          SourceType.GOVERNMENT);

  private static final Set<SourceType> OF_NOBODY =
      EnumSet.of(SourceType.EXPERT, SourceType.CIVILIAN, SourceType.SOCIAL_MEDIA);

  private final List<Piece> pieces;
  private final Predicate<String> states;
  private final Function<Mention, Affiliation> persons;

  /**
   * @param states which entities are countries
   * @param persons what a person is by the rest of the document
   */
  SourcePhrase(
      List<Piece> pieces, Predicate<String> states, Function<Mention, Affiliation> persons) {
    this.pieces = pieces;
    this.states = states;
    this.persons = persons;
  }

  /** What the phrase as a whole stands for. */
  Affiliation read() {
    return read(0, pieces.size());
  }

  /** The piece that the phrase turns on; null where no known noun or name is one. */
  @Nullable Piece head() {
    int head = head(0, partEnd(0, pieces.size()));
    return head < 0 ? null : pieces.get(head);
  }

  /** Whether the phrase turns on a noun for people, not for a text or an outlet. */
  boolean isSomebody() {
    Piece head = head();
    Noun noun = head == null ? null : head.noun();
    return noun != null && (noun.type() == null || !IMPERSONAL.contains(noun.type()));
  }

  /** What a person in the phrase is by the words before and after the name. */
  Affiliation described(int person) {
    Affiliation title = title(0, person);
    return title.or(behindPerson(person + 1, pieces.size()));
  }

  private Affiliation read(int from, int end) {
    int part = partEnd(from, end);
    int head = head(from, part);
    if (head < 0) {
      return Affiliation.NONE;
    }
    Piece piece = pieces.get(head);
    return switch (piece.sort()) {
      case NOUN -> noun(from, head, part, end);
      case PERSON -> person(from, head, end);
      case BODY, STATE -> piece.named();
      default -> new Affiliation(null, piece.named().partyId());
    };
  }

  private Affiliation person(int from, int head, int end) {
    Mention name = pieces.get(head).person();
    Affiliation said = title(from, head).or(behindPerson(head + 1, end));
    return name == null ? said : said.or(persons.apply(name));
  }

  /** What a title before a name says. */
  private Affiliation title(int from, int name) {
    int part = partEnd(from, name);
    int head = head(from, part);
    boolean noun = head >= 0 && pieces.get(head).is(Sort.NOUN);
    return noun ? noun(from, head, part, name) : Affiliation.NONE;
  }

  /** {@code of Lantern Relief}; {@code , a spokesman for the army,}; {@code , who heads it}. */
  private Affiliation behindPerson(int from, int end) {
    Affiliation said = Affiliation.NONE;
    int i = from;
    while (i < end && said.type() == null) {
      Piece piece = pieces.get(i);
      switch (piece.sort()) {
        case PREPOSITION -> said = said.or(owner(i, end));
        case PAUSE -> {
          if (isList(i + 1, end)) {
            return said;
          }
          said = said.or(apposed(i + 1, end));
        }
        case RELATIVE -> said = said.or(clause(i + 1, end));
        default -> {
          if (i == from) {
            return said;
          }
        }
      }
      i = nextPause(i + 1, end);
    }
    return said;
  }

  /** Whether another person follows rather than what the first one is. */
  private boolean isList(int from, int end) {
    int head = head(from, partEnd(from, end));
    return head >= 0 && pieces.get(head).is(Sort.PERSON);
  }

  private Affiliation owner(int preposition, int end) {
    boolean owns = OWNING.contains(pieces.get(preposition).word());
    return owns ? read(preposition + 1, nextPause(preposition + 1, end)) : Affiliation.NONE;
  }

  private Affiliation apposed(int from, int end) {
    int stop = nextPause(from, end);
    if (from >= stop || isSaid(from, stop)) {
      return Affiliation.NONE;
    }
    Piece first = pieces.get(from);
    if (first.is(Sort.RELATIVE)) {
      return clause(from + 1, stop);
    }
    return first.is(Sort.PREPOSITION) ? owner(from, stop) : title(from, stop);
  }

  /** Whether a part is a clause: a verb stands in it before any {@code who}. */
  private boolean isSaid(int from, int stop) {
    for (int i = from; i < stop && !pieces.get(i).is(Sort.RELATIVE); i++) {
      if (pieces.get(i).is(Sort.VERB)) {
        return true;
      }
    }
    return false;
  }

  /** What a clause behind {@code who} says. */
  private Affiliation clause(int from, int end) {
    if (from + 1 >= end) {
      return Affiliation.NONE;
    }
    String verb = pieces.get(from).word();
    if (LIVING.contains(verb)) {
      return new Affiliation(SourceType.CIVILIAN, null);
    }
    if (BEING.contains(verb)) {
      boolean owner = pieces.get(from + 1).is(Sort.PREPOSITION);
      return owner ? read(from + 2, end) : title(from + 1, end);
    }
    return LEADING.contains(verb) ? read(from + 1, end) : Affiliation.NONE;
  }

  private Affiliation noun(int from, int head, int part, int end) {
    Noun noun = pieces.get(head).noun();
    if (noun == null) {
      return Affiliation.NONE;
    }
    Body body = new Body(noun);
    boolean former = false;
    for (int i = head - 1; i >= from; i--) {
      former |= pieces.get(i).is(Sort.FORMER);
      before(i, body);
    }
    behind(part, end, noun, body);
    return former
        ? new Affiliation(noun.former() == null ? body.type() : noun.former(), null)
        : speaking(body.type(), body.party());
  }

  /** What is left once it is known that some speak for nobody, and groups for no country. */
  private Affiliation speaking(@Nullable SourceType type, @Nullable String party) {
    boolean state = party != null && states.test(party);
    boolean speaks =
        type == null || (!OF_NOBODY.contains(type) && (OF_STATES.contains(type) || !state));
    return new Affiliation(type, speaks ? party : null);
  }

  /** Takes in what a piece before a noun tells of whose it is. */
  private void before(int i, Body body) {
    Piece piece = pieces.get(i);
    boolean owns = i + 1 < pieces.size() && pieces.get(i + 1).is(Sort.POSSESSIVE);
    switch (piece.sort()) {
      case NOUN -> {
        Noun noun = piece.noun();
        if (noun != null) {
          body.modifier(noun.type(), owns);
        }
      }
      case BODY, STATE -> body.owner(piece.named());
      case PERSON -> {
        Mention name = piece.person();
        if (name != null) {
          body.owner(persons.apply(name));
        }
      }
      case PEOPLE -> body.people(piece.named());
      case PLACE -> body.place(piece.named());
      case CAPITAL, WORD -> {
        if (owns) {
          body.owner(Affiliation.NONE);
        }
      }
      default -> {}
    }
  }

  /** Takes in what the prepositional phrases behind a noun tell of whose it is. */
  private void behind(int part, int end, Noun noun, Body body) {
    Set<String> owning = noun.authored() ? MAKING : OWNING;
    int i = part;
    while (i < end && pieces.get(i).is(Sort.PREPOSITION) && !body.isComplete()) {
      String word = pieces.get(i).word();
      boolean owns = owning.contains(word) && !(word.equals("to") && SENT.contains(noun.name()));
      if (owns && SEATED.contains(word)) {
        seat(i + 1, end, body);
      } else if (owns) {
        body.owner(read(i + 1, end));
      }
      i = partEnd(i + 1, end);
    }
  }

  /** Takes in where something is, or what it is in. */
  private void seat(int from, int end, Body body) {
    int head = head(from, partEnd(from, end));
    boolean state = head >= 0 && pieces.get(head).is(Sort.STATE);
    body.seat(read(from, end), state);
  }

  /** The end of the part that holds the head: before a preposition, a pause or a clause. */
  private int partEnd(int from, int end) {
    int i = from;
    while (i < end && !ends(i, from)) {
      i++;
    }
    return i;
  }

  private boolean ends(int i, int from) {
    Piece piece = pieces.get(i);
    boolean headed = i > from && pieces.get(i - 1).sort().isHead();
    return switch (piece.sort()) {
      case PREPOSITION, PAUSE, RELATIVE -> i > from;
      case VERB -> headed;
      case COORDINATOR -> headed && pieces.get(i - 1).is(Sort.NOUN);
      default -> false;
    };
  }

  /** The last piece that can be a head; -1 where an unknown word is the head. */
  private int head(int from, int part) {
    for (int i = part - 1; i >= from; i--) {
      Sort sort = pieces.get(i).sort();
      if (sort.isHead()) {
        return i;
      }
      if (sort == Sort.WORD || sort == Sort.POSSESSIVE) {
        return -1;
      }
    }
    return -1;
  }

  private int nextPause(int from, int end) {
    int i = from;
    while (i < end && !pieces.get(i).is(Sort.PAUSE)) {
      i++;
    }
    return i;
  }
}

package dateline.source.roster;

import dateline.source.roster.Piece.Sort;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the words around a name say of its bearer: {@code army spokesman X}, {@code X of Y}, {@code
 * X, a spokesman for Y}, {@code X, who heads Y}.
 */
final class Described {
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
      Set.of("lives", "lived", "fled", "survived", "witnessed", "escaped", "lost");

  private static final Set<SourceType> THINGS =
      EnumSet.of(SourceType.DOCUMENT, SourceType.SOCIAL_MEDIA, SourceType.UNNAMED);

  private final Parts parts;
  private final SourcePhrase phrase;

  Described(Parts parts, SourcePhrase phrase) {
    this.parts = parts;
    this.phrase = phrase;
  }

  /** What a phrase says of the bearer of a name in it. */
  Affiliation of(int from, int name, int end) {
    return title(from, name).or(behind(name + 1, end));
  }

  /** What a title before a name says, or a noun behind a comma. */
  private Affiliation title(int from, int end) {
    int part = parts.partEnd(from, end);
    int head = parts.head(from, part);
    boolean noun = head >= 0 && parts.get(head).is(Sort.NOUN);
    Affiliation said = noun ? phrase.noun(from, head, part, end) : Affiliation.NONE;
    boolean thing = said.type() != null && THINGS.contains(said.type());
    return thing ? Affiliation.NONE : said;
  }

  private Affiliation behind(int from, int end) {
    Affiliation said = Affiliation.NONE;
    int i = from;
    while (i < end && said.type() == null && (i == from || !isList(i + 1, end))) {
      Piece piece = parts.get(i);
      if (piece.is(Sort.PREPOSITION)) {
        said = said.or(owner(i, end));
      } else if (piece.is(Sort.PAUSE)) {
        said = isList(i + 1, end) ? said : said.or(apposed(i + 1, end));
      } else if (piece.is(Sort.RELATIVE)) {
        said = said.or(clause(i + 1, end));
      } else {
        return said;
      }
      i = parts.nextPause(i + 1, end);
    }
    return said;
  }

  /** Whether another person follows rather than what the first one is. */
  private boolean isList(int from, int end) {
    int head = parts.head(from, parts.partEnd(from, end));
    return head >= 0 && parts.get(head).is(Sort.PERSON);
  }

  private Affiliation owner(int preposition, int end) {
    int stop = parts.nextPause(preposition + 1, end);
    return Owning.isOwning(parts.get(preposition))
        ? phrase.read(preposition + 1, stop)
        : Affiliation.NONE;
  }

  private Affiliation apposed(int from, int end) {
    int stop = parts.nextPause(from, end);
    if (from >= stop || isClause(from, stop)) {
      return Affiliation.NONE;
    }
    Piece first = parts.get(from);
    if (first.is(Sort.RELATIVE)) {
      return clause(from + 1, stop);
    }
    return first.is(Sort.PREPOSITION) ? owner(from, stop) : title(from, stop);
  }

  /** Whether a verb stands in a part before any {@code who}. */
  private boolean isClause(int from, int stop) {
    for (int i = from; i < stop && !parts.get(i).is(Sort.RELATIVE); i++) {
      if (parts.get(i).is(Sort.VERB)) {
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
    String verb = parts.get(from).word();
    if (LIVING.contains(verb)) {
      return new Affiliation(SourceType.CIVILIAN, null);
    }
    if (BEING.contains(verb)) {
      boolean owner = parts.get(from + 1).is(Sort.PREPOSITION);
      return owner ? phrase.read(from + 2, end) : title(from + 1, end);
    }
    return LEADING.contains(verb) ? phrase.read(from + 1, end) : Affiliation.NONE;
  }
}

package dateline.entity;

import dateline.entity.NameTree.Match;
import dateline.entity.NameWords.Role;
import dateline.entity.Reading.Capitals;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of a tree in a document: at each place the longest, from left to right. */
final class KnownNames {
  /** What may stand before a hyphen and the name of a place or its people. */
  private static final Set<String> PREFIXES =
      Set.of("pro", "anti", "non", "ex", "pre", "post", "pan", "trans");

  /** Words after which "US" in a line of capitals is the pronoun. */
  private static final Set<String> BEFORE_PRONOUN =
      Set.of("about", "contact", "follow", "give", "help", "join", "let", "tell", "told", "with");

  private final NameTree tree;
  private final Reading reading;
  private final Pieces pieces;
  private final @Nullable LocalDate day;
  private final List<Found> found = new ArrayList<>();

  private KnownNames(NameTree tree, Reading reading, @Nullable LocalDate day) {
    this.tree = tree;
    this.reading = reading;
    pieces = reading.pieces();
    this.day = day;
  }

  /** The names in a whole document that have no time. */
  static List<Found> in(Reading reading, NameTree tree) {
    return in(reading, tree, null);
  }

  /** The names in a whole document that stand for somebody on a day. */
  static List<Found> in(Reading reading, NameTree tree, @Nullable LocalDate day) {
    KnownNames names = new KnownNames(tree, reading, day);
    names.find(0, names.pieces.count());
    return names.found;
  }

  private void find(int from, int to) {
    int piece = from;
    while (piece < to) {
      piece = findAt(piece);
    }
  }

  /** Takes the name that begins at a piece, if there is one; answers where to go on. */
  private int findAt(int piece) {
    if (!mayBegin(piece)) {
      return piece + 1;
    }
    Match match = match(piece);
    if (match == null || !stands(match)) {
      return piece + 1;
    }
    found.add(found(match));
    return match.end();
  }

  private boolean mayBegin(int piece) {
    return pieces.isCapitalised(piece)
        || pieces.isNumber(piece)
        || (pieces.beginsToken(piece) && reading.isNameLike(pieces.token(piece)))
        || isArticle(piece);
  }

  /** The article of "al Qaeda": a small particle before a capital. */
  private boolean isArticle(int piece) {
    int length = pieces.end(piece) - pieces.start(piece);
    return length == 2
        && piece + 1 < pieces.count()
        && pieces.isCapitalised(piece + 1)
        && NameWords.is(Role.PARTICLE, pieces.key(piece));
  }

  private @Nullable Match match(int piece) {
    boolean anyCase = reading.capitals(pieces.token(piece)) == Capitals.ALL;
    return tree.longest(pieces, piece, anyCase, day);
  }

  private boolean stands(Match match) {
    int first = pieces.token(match.first());
    int last = pieces.token(match.end() - 1);
    return reading.document().sentenceOf(first) == reading.document().sentenceOf(last)
        && beginsWell(match)
        && endsWell(match)
        && !isOrdinary(match, first);
  }

  /** A name inside a hyphenated word needs a known name or a prefix before it. */
  private boolean beginsWell(Match match) {
    if (pieces.beginsToken(match.first())) {
      return true;
    }
    int before = match.first() - 1;
    boolean afterName =
        !found.isEmpty() && found.get(found.size() - 1).characters().end() == pieces.end(before);
    return afterName || PREFIXES.contains(pieces.key(before));
  }

  /** After a name inside a hyphenated word stands a small word or another name. */
  private boolean endsWell(Match match) {
    return match.name().type().equals(Found.PERSON)
        || pieces.endsToken(match.end() - 1)
        || !pieces.isCapitalised(match.end())
        || match(match.end()) != null;
  }

  /** Whether one word is a common one that has its capital for another reason. */
  private boolean isOrdinary(Match match, int token) {
    if (match.length() > 1) {
      return false;
    }
    String key = pieces.key(match.first());
    return switch (reading.capitals(token)) {
      case ALL -> isPronoun(match.first()) || NameWords.isCommon(key);
      case TITLE -> !isAcronym(match.first()) && NameWords.isCommon(key);
      case NAMES ->
          !isAcronym(match.first()) && NameWords.isCommon(key) && reading.isInitial(token);
    };
  }

  private boolean isAcronym(int piece) {
    String plain = pieces.plain(piece);
    return plain.length() > 1 && plain.chars().noneMatch(Character::isLowerCase);
  }

  private boolean isPronoun(int piece) {
    boolean us = pieces.key(piece).equals("us");
    return us && piece > 0 && BEFORE_PRONOUN.contains(pieces.key(piece - 1));
  }

  private Found found(Match match) {
    Span tokens = new Span(pieces.token(match.first()), pieces.token(match.end() - 1) + 1);
    Span characters = new Span(pieces.start(match.first()), pieces.end(match.end() - 1));
    KnownName name = match.name();
    String key = pieces.key(match.first(), match.end());
    return new Found(tokens, characters, key, name.id(), name.type(), name.method());
  }
}

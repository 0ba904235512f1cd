package dateline.entity;

import dateline.entity.NameWords.Role;
import dateline.entity.Reading.Capitals;
import dateline.entity.tagger.NameTagger.Name;
import dateline.entity.tagger.SentenceTagger;
import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that the tagger finds and no list knows. A known name inside a longer one is part of
 * it, unless it is itself a full name of an organisation or a person.
 */
final class TaggedNames {
  /** Words of these roles name nobody on their own. */
  private static final Set<Role> NO_NAMES =
      EnumSet.of(Role.TITLE, Role.FUNCTION, Role.CALENDAR, Role.NO_NAME, Role.DIRECTION);

  /** As in "Ted Cruz, R-Texas". */
  private static final Pattern PARTY_AND_STATE = Pattern.compile("[RDI]-\\p{Lu}.*");

  /** Before these words a person is named, whatever the tagger takes it for. */
  private static final Set<String> FORMS_OF_ADDRESS =
      Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Sir", "Sheikh");

  /** Words of a name that begins with a given name and is then a person's. */
  private static final int LONGEST_PERSON = 3;

  /** Words of the longest title that a name may follow. */
  private static final int LONGEST_TITLE = 5;

  private final Reading reading;
  private final Document document;
  private final Pieces pieces;
  private final KnownAt known;
  private final CandidateWords words;
  private final Heads heads;
  private final Titles titles;
  private final List<Found> found = new ArrayList<>();
  private final BitSet taken = new BitSet();

  TaggedNames(Reading reading, KnownAt known) {
    this.reading = reading;
    document = reading.document();
    pieces = reading.pieces();
    words = new CandidateWords(reading, known);
    heads = new Heads(reading);
    titles = new Titles(reading);
    this.known = known;
  }

  TaggedNames read(SentenceTagger tagger) {
    Tokens tokens = document.tokens();
    for (Span sentence : document.sentences()) {
      List<String> text = new ArrayList<>(sentence.length());
      for (int token = sentence.start(); token < sentence.end(); token++) {
        text.add(tokens.word(token));
      }
      for (Name name : tagger.tag(text)) {
        take(name.start() + sentence.start(), name.end() + sentence.start(), type(name.type()));
      }
    }
    for (int token = 1; token < tokens.count(); token++) {
      if (isSurname(token)) {
        takeName(token - 1, token + 1, Found.PERSON);
      }
    }
    return this;
  }

  /** The French of "Dawn French": a demonym right behind a given name that nobody has taken. */
  private boolean isSurname(int token) {
    return known.covers(token)
        && known.at(token).method() == Method.DEMONYM
        && known.at(token).tokens().equals(new Span(token, token + 1))
        && reading.adjoins(token - 1, token)
        && !taken.get(token - 1)
        && !known.covers(token - 1)
        && isGivenName(token - 1)
        && !reading.isInitial(token - 1)
        && !(reading.adjoins(token, token + 1) && reading.isNameLike(token + 1));
  }

  List<Found> found() {
    return found;
  }

  private static String type(String label) {
    return switch (label) {
      case "PER" -> Found.PERSON;
      case "LOC" -> Found.LOCATION;
      case "ORG" -> Found.ORGANIZATION;
      default -> Found.OTHER;
    };
  }

  private void take(int from, int tagged, String type) {
    int to = end(from, tagged);
    int start = begin(from, to, type);
    if (start < to && !isNobody(start, to) && !words.leavesKnown(start, to)) {
      boolean person = isAddressed(start) || (start > from && isGivenName(start));
      takeName(start, to, judged(start, to, person ? Found.PERSON : type));
    }
  }

  /** Where a name begins behind words that are no part of it: an article, a title, a direction. */
  private int begin(int from, int to, String type) {
    int start = afterTitle(from);
    while (start < to && !known.covers(start) && isBefore(start, to, type)) {
      start = titles.begins(start) ? Math.min(titles.end(start), to) : start + 1;
    }
    return start;
  }

  /** Where a name ends before small words and marks: the unit of "Norvenian unit". */
  private int end(int from, int to) {
    int end = to;
    while (end > from && (isSmall(end - 1) || !document.tokens().isWord(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isSmall(int token) {
    return Character.isLowerCase(document.text().charAt(document.tokens().start(token)))
        && !reading.isNameLike(token);
  }

  /** Behind a title that began before: the "Defence" of "Minister of Defence Pavle Ordan". */
  private int afterTitle(int from) {
    for (int token = Math.max(0, from - LONGEST_TITLE); token < from; token++) {
      boolean title = reading.isOneSentence(token, from) && titles.isTitle(token);
      if (title && titles.end(token) > from) {
        return titles.end(token);
      }
    }
    return from;
  }

  private boolean isBefore(int token, int to, String type) {
    boolean office = token + 1 < to && reading.is(Role.LINK, token + 1);
    boolean person = type.equals(Found.PERSON) || isForm(token);
    boolean title = titles.isTitle(token) && (office || person);
    boolean direction =
        reading.is(Role.DIRECTION, token) && token + 1 < to && known.covers(token + 1);
    boolean creed = reading.is(Role.GROUP, token) && token + 2 < to && isGivenName(token + 1);
    boolean opening =
        reading.isInitial(token)
            && reading.isCommon(token)
            && token + 1 < to
            && known.covers(token + 1);
    return title
        || direction
        || creed
        || opening
        || reading.is(Role.FUNCTION, token)
        || reading.is(Role.LINK, token);
  }

  /** Whether a form of address stands before a name. */
  private boolean isAddressed(int from) {
    return from > 0 && reading.adjoins(from - 1, from) && isForm(from - 1);
  }

  private boolean isForm(int token) {
    return FORMS_OF_ADDRESS.contains(document.tokens().word(token));
  }

  /** Whether words have their capitals for another reason than being a name. */
  private boolean isNobody(int from, int to) {
    boolean alone =
        to - from == 1
            && !known.covers(from)
            && (NO_NAMES.stream().anyMatch(role -> reading.is(role, from))
                || isPronoun(from)
                || PARTY_AND_STATE.matcher(document.tokens().word(from)).matches());
    return alone || (reading.capitals(from) != Capitals.NAMES && isAllCommon(from, to));
  }

  /** What looks like the country, but no list took for it. */
  private boolean isPronoun(int token) {
    return document.tokens().word(token).equals("US");
  }

  private boolean isGivenName(int token) {
    return NameWords.isGivenName(document.tokens().word(token));
  }

  private boolean isAllCommon(int from, int to) {
    for (int token = from; token < to; token++) {
      boolean common =
          reading.isCommon(token) || !NameWords.roles(document.tokens().word(token)).isEmpty();
      if (known.covers(token) || !common) {
        return false;
      }
    }
    return true;
  }

  /** Creeds and peoples, treaties and events are no actors; a given name begins a person. */
  private String judged(int from, int to, String type) {
    boolean group = to - from == 1 && isGroup(from);
    boolean work = reading.is(Role.DOCUMENT, to - 1) || reading.is(Role.EVENT, to - 1);
    if (group || work) {
      return Found.OTHER;
    }
    boolean person =
        to - from > 1
            && to - from <= LONGEST_PERSON
            && (isGivenName(from) || isFollowingOccupation(from))
            && !known.covers(from)
            && heads.in(from, to) < 0;
    return person ? Found.PERSON : type;
  }

  /** As in "the driver Henk Aldo". */
  private boolean isFollowingOccupation(int from) {
    return from > 0 && reading.adjoins(from - 1, from) && reading.is(Role.OCCUPATION, from - 1);
  }

  /** The "Non-Western" kind as well. */
  private boolean isGroup(int token) {
    int last = pieces.first(token + 1) - 1;
    boolean joined = last > pieces.first(token);
    String word = joined ? pieces.plain(last) : document.tokens().word(token);
    return NameWords.is(Role.GROUP, word) || (joined && reading.isCompound(token));
  }

  private void takeName(int from, int to, String type) {
    for (int token = from; token < to; token++) {
      if (known.covers(token) && isKept(known.at(token), from, to)) {
        takeBeside(known.at(token).tokens(), from, to, type);
        return;
      }
    }
    known.swallow(from, to);
    taken.set(from, to);
    found.add(name(from, to, type));
  }

  /** What the tagger took for one name with a known one: "Red Cross and Red Crescent". */
  private void takeBeside(Span kept, int from, int to, String type) {
    int after = Math.max(from, kept.end());
    int second = after;
    while (second < to && !reading.isNameLike(second)) {
      second++;
    }
    if (second > after && second < to) {
      take(second, to, type);
    }
  }

  /** Whether a known name stays what it is, though the tagger finds a name there. */
  private boolean isKept(Found name, int from, int to) {
    boolean reaches = name.tokens().start() <= from && name.tokens().end() >= to;
    boolean beyond = name.tokens().start() < from || name.tokens().end() > to;
    boolean full = name.tokens().length() > 1 && !name.isKnownPlace();
    boolean borne = name.type().equals(Found.PERSON) && heads.is(to - 1);
    return reaches || beyond || (full && !borne);
  }

  private Found name(int from, int to, String type) {
    Span tokens = new Span(from, to);
    String text = document.characters(tokens).of(document.text());
    boolean named = to - from > 1 && !words.isGeneric(from, to);
    return new Found(
        tokens,
        document.characters(tokens),
        pieces.key(pieces.first(from), pieces.first(to)),
        named ? EntityIds.forName(text) : null,
        type,
        Method.CANDIDATE);
  }
}

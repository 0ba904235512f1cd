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
import java.util.List;

/**
 * The names that the tagger finds and no list knows. A known name inside a longer one is part of
 * it, unless it is itself a full name of an organisation or a person.
 */
final class TaggedNames {
  private final Reading reading;
  private final Document document;
  private final Pieces pieces;
  private final KnownAt known;
  private final CandidateWords words;
  private final Heads heads;
  private final NameBounds bounds;
  private final NameTypes types;
  private final List<Found> found = new ArrayList<>();
  private final BitSet taken = new BitSet();

  TaggedNames(Reading reading, KnownAt known) {
    this.reading = reading;
    document = reading.document();
    pieces = reading.pieces();
    words = new CandidateWords(reading, known);
    heads = new Heads(reading);
    bounds = new NameBounds(reading, known);
    types = new NameTypes(reading, known);
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
    for (int token = 0; token < tokens.count(); token++) {
      if (token > 0 && isSurname(token)) {
        takeName(token - 1, token + 1, Found.PERSON);
      } else if (isCreed(token)) {
        takeName(token, token + 1, Found.OTHER);
      }
    }
    return this;
  }

  /** A creed, a party or a people without a country that the tagger has passed over. */
  private boolean isCreed(int token) {
    return !taken.get(token)
        && !known.covers(token)
        && reading.isNameLike(token)
        && reading.capitals(token) == Capitals.NAMES
        && !reading.is(Role.DIRECTION, token)
        && types.isGroup(token);
  }

  /** The French of "Dawn French": a demonym right behind a given name that nobody has taken. */
  private boolean isSurname(int token) {
    return known.covers(token)
        && known.at(token).method() == Method.DEMONYM
        && known.at(token).tokens().equals(new Span(token, token + 1))
        && reading.adjoins(token - 1, token)
        && !taken.get(token - 1)
        && !known.covers(token - 1)
        && types.isGivenName(token - 1)
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
    int to = bounds.end(from, tagged);
    int start = bounds.begin(from, to, type);
    if (start < to && !types.isNobody(start, to) && !words.leavesKnown(start, to)) {
      boolean person = types.isAddressed(start) || (start > from && types.isGivenName(start));
      takeName(start, to, types.judged(start, to, person ? Found.PERSON : type));
    }
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

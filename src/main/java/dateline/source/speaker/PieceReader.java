package dateline.source.speaker;

import dateline.source.phrase.Names;
import dateline.source.roster.Affiliation;
import dateline.source.roster.Piece;
import dateline.source.roster.Piece.Sort;
import dateline.source.roster.Roster;
import dateline.source.roster.SourceNouns;
import dateline.source.roster.SourceNouns.Noun;
import dateline.source.roster.SourcePhrase;
import dateline.source.roster.SourceType;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.table.Mention;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Splits a phrase of a text into names, nouns that sources are called by, and what is between. */
final class PieceReader {
  private static final Set<String> FORMER =
      Set.of("former", "ex", "retired", "onetime", "ousted", "deposed", "erstwhile");

  /** What organisations are called by. */
  private static final Set<SourceType> NAMED =
      EnumSet.complementOf(
          EnumSet.of(SourceType.DOCUMENT, SourceType.SOCIAL_MEDIA, SourceType.UNNAMED));

  /** Adjectives that stand behind what they tell of. */
  private static final Set<String> BEHIND =
      Set.of(
          "close", "familiar", "aware", "privy", "present", "available", "alike", "alone", "there");

  private final Reading reading;
  private final Names names;
  private final SourceNouns nouns;
  private final Roster roster;

  PieceReader(Reading reading, Names names, SourceNouns nouns, Roster roster) {
    this.reading = reading;
    this.names = names;
    this.nouns = nouns;
    this.roster = roster;
  }

  List<Piece> pieces(Span tokens) {
    List<Piece> pieces = new ArrayList<>(tokens.length());
    int i = tokens.start();
    while (i < tokens.end()) {
      Mention name = names.at(reading.tokens().start(i));
      i = name == null ? word(i, tokens.end(), pieces) : name(i, tokens.end(), name, pieces);
    }
    return pieces;
  }

  private int name(int i, int end, Mention name, List<Piece> pieces) {
    Sort sort = sort(name);
    Affiliation listed = roster.of(name.entityId());
    switch (sort) {
      case PERSON -> pieces.add(new Piece(sort, i, "", null, Affiliation.NONE, name));
      case BODY -> pieces.add(body(i, name, listed));
      default -> pieces.add(Piece.named(sort, i, listed));
    }
    return Math.min(end, reading.tokens().at(name.end() - 1) + 1);
  }

  private Piece body(int i, Mention name, Affiliation listed) {
    return listed.type() == null
        ? new Piece(Sort.BODY, i, "", null, byName(name), name)
        : Piece.named(Sort.BODY, i, listed);
  }

  /** What an organisation that no list has is by its name: {@code Halvik Police}. */
  private Affiliation byName(Mention name) {
    int first = reading.tokens().at(name.start());
    int end = reading.tokens().at(name.end() - 1) + 1;
    List<Piece> words = new ArrayList<>();
    int i = first;
    while (i < end) {
      i = word(i, end, words);
    }
    SourcePhrase phrase = new SourcePhrase(words, id -> false, bearer -> Affiliation.NONE);
    Affiliation said = phrase.read();
    return said.type() != null && NAMED.contains(said.type()) ? said : Affiliation.NONE;
  }

  private Sort sort(Mention name) {
    if (name.type().equals("person")) {
      return Sort.PERSON;
    }
    if (name.method().equals("demonym")) {
      return Sort.PEOPLE;
    }
    if (roster.isState(name.entityId())) {
      return Sort.STATE;
    }
    boolean place = name.type().equals("location") && roster.of(name.entityId()).type() == null;
    return place ? Sort.PLACE : Sort.BODY;
  }

  private int word(int i, int end, List<Piece> pieces) {
    String key = key(i);
    if (key.startsWith("ex ") || key.startsWith("former ")) {
      pieces.add(Piece.of(Sort.FORMER, i, "ex"));
      key = key.substring(key.indexOf(' ') + 1);
    } else if (key.startsWith("then ")) {
      key = key.substring("then ".length());
    }
    SourceNouns.Match match = nouns.match(key, reading.tokens(), i, end);
    if (match != null) {
      Noun noun = match.noun();
      pieces.add(new Piece(Sort.NOUN, i, noun.name(), noun, Affiliation.NONE, null));
      return i + match.tokens();
    }
    pieces.add(Piece.of(sort(i, key), i, key));
    return i + 1;
  }

  private String key(int i) {
    return SourceNouns.key(reading.tokens().word(i));
  }

  private Sort sort(int i, String key) {
    if (FORMER.contains(key)) {
      return Sort.FORMER;
    }
    Sort mark = mark(i);
    if (mark != null) {
      return mark;
    }
    if (reading.is(i, Kind.CAPITAL) && !reading.opensSentence(i)) {
      return Sort.CAPITAL;
    }
    if (reading.is(i, Kind.RELATIVE)) {
      return Sort.RELATIVE;
    }
    if (reading.is(i, Kind.COORDINATOR)) {
      return Sort.COORDINATOR;
    }
    if (reading.is(i, Kind.PREPOSITION)) {
      return Sort.PREPOSITION;
    }
    if (reading.isAny(i, Kind.any(Kind.TIME, Kind.NUMBER))) {
      return Sort.ASIDE;
    }
    return reading.isVerb(i) || BEHIND.contains(key) ? Sort.VERB : Sort.WORD;
  }

  private @Nullable Sort mark(int i) {
    boolean bare = reading.is(i, '\'') || reading.is(i, '\u2019');
    if (reading.tokens().isPossessive(i) || (bare && !reading.tokens().spaceBefore(i))) {
      return Sort.POSSESSIVE;
    }
    return reading.is(i, Kind.MARK) ? Sort.PAUSE : null;
  }
}

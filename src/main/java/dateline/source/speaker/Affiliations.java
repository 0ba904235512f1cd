package dateline.source.speaker;

import dateline.source.phrase.Heads;
import dateline.source.phrase.Names;
import dateline.source.roster.Affiliation;
import dateline.source.roster.Piece;
import dateline.source.roster.Piece.Sort;
import dateline.source.roster.Roster;
import dateline.source.roster.SourcePhrase;
import dateline.source.roster.SourceType;
import dateline.source.speaker.Introductions.Introduction;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.table.Mention;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a source is and for whom it speaks: by its own words, by what the document said of it
 * before, and by what is known of it. A person of whom nothing is told has no type.
 */
final class Affiliations {
  private static final int ALONE = Kind.any(Kind.PRONOUN, Kind.RELATIVE, Kind.POSSESSIVE);

  private final Reading reading;
  private final Roster roster;
  private final @Nullable LocalDate day;
  private final PieceReader reader;
  private final Introductions introductions;
  private final Anonymity anonymity;
  private final LastSpeaker lastSpeaker;
  private final Map<String, Affiliation> bearers = new HashMap<>();
  private final Map<String, Affiliation> nouns = new HashMap<>();

  /**
   * What is told of a source.
   *
   * @param noun the noun or name that it turns on, as written; null for a pronoun
   */
  record Told(Affiliation affiliation, @Nullable String noun) {}

  Affiliations(
      Reading reading,
      Names names,
      SourceKnowledge known,
      @Nullable LocalDate day,
      Antecedents antecedents) {
    this.reading = reading;
    this.day = day;
    roster = known.roster();
    reader = new PieceReader(reading, names, known.nouns(), roster);
    lastSpeaker = new LastSpeaker(reading, antecedents);
    introductions = new Introductions(reading, names, reader);
    anonymity = new Anonymity(reading);
  }

  /**
   * @param source null for a statement without one
   * @param head the name that heads it
   * @param id the entity or outlet it was found to be
   */
  Told of(@Nullable Span source, @Nullable Mention head, @Nullable String id) {
    if (source == null) {
      return new Told(Affiliation.NONE, null);
    }
    Affiliation known = id == null ? Affiliation.NONE : bearer(id);
    if (reading.isAny(source.start(), ALONE) && source.length() == 1) {
      return new Told(id == null ? lastSpeaker.of(source.start(), this::phrase) : known, null);
    }
    List<Piece> pieces = reader.pieces(source);
    SourcePhrase phrase = new SourcePhrase(pieces, roster::isState, this::bearer);
    Affiliation said = phrase.read();
    Piece turn = phrase.head();
    if (turn != null && turn.is(Sort.NOUN)) {
      said = noun(source, turn, said, phrase);
    }
    Affiliation told = isPerson(head, id) ? said.or(known) : known.or(said);
    lastSpeaker.note(source, id == null ? told : Affiliation.NONE);
    return new Told(told, word(source, turn));
  }

  /** What a phrase stands for by its own words. */
  private Affiliation phrase(Span tokens) {
    return new SourcePhrase(reader.pieces(tokens), roster::isState, this::bearer).read();
  }

  /** The same noun said before, and whether the source would not be named. */
  private Affiliation noun(Span source, Piece turn, Affiliation said, SourcePhrase phrase) {
    boolean bare = source.length() == 2 && reading.is(source.start(), "the");
    Affiliation told = said;
    if (bare) {
      told = nouns.getOrDefault(turn.word(), Affiliation.NONE).or(said);
    }
    if (phrase.isSomebody() && anonymity.isTold(source.start())) {
      told = new Affiliation(SourceType.UNNAMED, told.partyId());
    }
    nouns.put(turn.word(), told);
    return told;
  }

  private @Nullable String word(Span source, @Nullable Piece turn) {
    int token = turn == null ? Heads.turn(reading, source) : turn.token();
    return reading.tokens().word(token);
  }

  private boolean isPerson(@Nullable Mention head, @Nullable String id) {
    return head == null ? id != null && introductions.hasPerson(id) : head.type().equals("person");
  }

  private Affiliation bearer(Mention mention) {
    return bearer(Introductions.key(mention));
  }

  /** What somebody is by the list of offices, the document, and the kind the list gives. */
  Affiliation bearer(String key) {
    Affiliation known = bearers.get(key);
    if (known != null) {
      return known;
    }
    bearers.put(key, Affiliation.NONE);
    Affiliation told = roster.office(key, day);
    for (Introduction introduction : introductions.of(key)) {
      SourcePhrase phrase = new SourcePhrase(introduction.pieces(), roster::isState, this::bearer);
      told = told.type() == null ? phrase.describe(introduction.name()).or(told) : told;
    }
    told = told.type() == null ? roster.of(key).or(told) : told;
    bearers.put(key, told);
    return told;
  }
}

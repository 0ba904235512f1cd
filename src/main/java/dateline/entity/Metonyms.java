package dateline.entity;

import dateline.entity.GovernmentWords.Frame;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the capital that stands for its country from the city, as in "Moscow said", and the people
 * that stands for it from the adjective. Where that is not certain, it is the city.
 */
final class Metonyms {
  private static final String ARTICLE = "the";

  private final Reading reading;
  private final Tokens tokens;
  private final Pieces pieces;
  private final PlaceRows rows;
  private final GovernmentFrames frames;
  private final Countries countries;

  /**
   * Of a document.
   *
   * @param found its names
   */
  Metonyms(Reading reading, List<Found> found, Countries countries) {
    this.reading = reading;
    tokens = reading.tokens();
    pieces = reading.pieces();
    rows = new PlaceRows(reading, found);
    frames = new GovernmentFrames(reading);
    this.countries = countries;
  }

  /** The entity for which a name stands though it is its capital's or its people's, if it does. */
  @Nullable String meant(Found name) {
    if (!name.type().equals(Found.LOCATION) || name.id() == null) {
      return null;
    }
    if (name.method() == Method.DEMONYM) {
      return countries.ids().contains(name.id()) && isPeople(name) ? name.id() : null;
    }
    String country = countries.ofCapitals().get(name.id());
    return country != null && isGovernment(name) ? country : null;
  }

  private boolean isGovernment(Found name) {
    if (GovernmentWords.is(Frame.UNSURE, name.id() == null ? "" : name.id())) {
      return false;
    }
    if (isPartOfWord(name)) {
      return isCompound(name);
    }
    Span row = rows.of(name);
    return frames.isOwner(name.tokens().end())
        || (!isBeforeCountry(row) && (frames.isSubject(row) || frames.isRelated(row)));
  }

  private boolean isPartOfWord(Found name) {
    Span tokens = name.tokens();
    return !reading.document().characters(tokens).equals(name.characters());
  }

  /** As in "Damascus-backed", "pro-Moscow" and "Washington-Beijing talks". */
  private boolean isCompound(Found name) {
    int token = name.tokens().end() - 1;
    int end = pieces.first(token + 1);
    int after = pieceAfter(name, end);
    String first = pieces.key(pieces.first(name.tokens().start()));
    boolean sided = after == end && (first.equals("pro") || first.equals("anti"));
    boolean led = after == end - 1 && GovernmentWords.is(Frame.COMPOUND, pieces.key(after));
    return sided || led || frames.isRelation(token + 1);
  }

  private int pieceAfter(Found name, int end) {
    int piece = end;
    while (pieces.start(piece - 1) >= name.characters().end()) {
      piece--;
    }
    return piece;
  }

  /** As in "Damascus, Syria". */
  private boolean isBeforeCountry(Span row) {
    int comma = row.end();
    return comma + 1 < tokens.count() && tokens.is(comma, ',') && rows.begins(comma + 1);
  }

  /** A noun for a people and not for some of it: "the Russians", "the French said". */
  private boolean isPeople(Found name) {
    if (isPartOfWord(name) || isAfterNumber(name)) {
      return false;
    }
    String last = pieces.key(pieces.first(name.tokens().end()) - 1);
    boolean plural = last.endsWith("men") || (last.endsWith("s") && !last.endsWith("ss"));
    return plural || (isPluralWithArticle(last, name) && frames.endsSubject(name.tokens().end()));
  }

  /** A word that is the same for one and for many stands for many behind "the". */
  private boolean isPluralWithArticle(String last, Found name) {
    boolean same =
        last.endsWith("ese") || last.endsWith("sh") || last.endsWith("ch") || last.endsWith("ss");
    return same && is(name.tokens().start() - 1, ARTICLE);
  }

  private boolean isAfterNumber(Found name) {
    int before = name.tokens().start() - 1;
    int number = is(before, "of") ? before - 1 : before;
    return number >= 0
        && (GovernmentWords.is(Frame.SOME, Folding.lower(tokens.word(number)))
            || Character.isDigit(tokens.word(number).charAt(0)));
  }

  private boolean is(int token, String word) {
    return token >= 0 && Folding.lower(tokens.word(token)).equals(word);
  }
}

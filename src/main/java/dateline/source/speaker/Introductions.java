package dateline.source.speaker;

import dateline.source.phrase.Names;
import dateline.source.phrase.NounPhrase;
import dateline.source.roster.Piece;
import dateline.source.word.Reading;
import dateline.table.Mention;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of somebody where it first names them: the title before the name, the
 * apposition behind it.
 */
final class Introductions {
  /** Later mentions seldom say more. */
  private static final int MENTIONS = 3;

  /** Words before a name that can be a title. */
  private static final int LONGEST_TITLE = 10;

  private final Reading reading;
  private final Names names;
  private final PieceReader reader;
  private final Map<String, List<Mention>> first = new HashMap<>();
  private boolean read;

  Introductions(Reading reading, Names names, PieceReader reader) {
    this.reading = reading;
    this.names = names;
    this.reader = reader;
  }

  /** Whether the document names a person. */
  boolean hasPerson(String id) {
    List<Mention> mentions = mentions(id);
    return !mentions.isEmpty() && mentions.get(0).type().equals("person");
  }

  /** The phrases about somebody, each with the place of the name in it. */
  List<Introduction> of(String key) {
    List<Introduction> introductions = new ArrayList<>();
    for (Mention mention : mentions(key)) {
      Introduction introduction = around(mention);
      if (introduction != null) {
        introductions.add(introduction);
      }
    }
    return introductions;
  }

  private List<Mention> mentions(String key) {
    if (!read) {
      readAll();
    }
    return first.getOrDefault(key, List.of());
  }

  /** A phrase about the bearer of a name in it. */
  record Introduction(List<Piece> pieces, int name) {}

  private void readAll() {
    read = true;
    for (int i = 0; i < names.count(); i++) {
      Mention mention = names.get(i);
      boolean place = mention.type().equals("location");
      if (!place && !mention.method().equals("outlet")) {
        List<Mention> mentions = first.computeIfAbsent(key(mention), unseen -> new ArrayList<>(1));
        if (mentions.size() < MENTIONS) {
          mentions.add(mention);
        }
      }
    }
  }

  /** What tells a bearer from others: the entity; the name where that is not known. */
  static String key(Mention mention) {
    return mention.entityId() == null ? mention.name() : mention.entityId();
  }

  private @Nullable Introduction around(Mention mention) {
    int token = reading.tokens().at(mention.start());
    Span sentence = reading.document().sentences().get(mention.sentence());
    int start = token;
    while (start > sentence.start() && token - start < LONGEST_TITLE && isTitle(start - 1)) {
      start--;
    }
    int end = Math.min(sentence.end(), token + NounPhrase.LONGEST);
    List<Piece> pieces = reader.pieces(new Span(start, end));
    for (int i = 0; i < pieces.size(); i++) {
      if (mention.equals(pieces.get(i).bearer())) {
        return new Introduction(pieces, i);
      }
    }
    return null;
  }

  private boolean isTitle(int i) {
    return reading.isNominal(i)
        || reading.tokens().isPossessive(i)
        || reading.is(i, "of")
        || reading.is(i, "the");
  }
}

package dateline.source.roster;

import dateline.source.roster.Piece.Sort;
import dateline.source.roster.SourceNouns.Noun;
import dateline.table.Entity;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads offices as the list of entities writes them: {@code Interior Minister of X@2019..2023}. */
final class RoleReader {
  /** Words of the longest name that is looked for. */
  private static final int LONGEST = 8;

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "from", "to", "at", "in", "on", "with");

  private final SourceNouns nouns;
  private final Map<String, Affiliation> bodies;
  private final Set<String> states;
  private final Map<String, Entity> named = new HashMap<>();
  private final Map<String, Entity> peoples = new HashMap<>();

  RoleReader(
      SourceNouns nouns,
      List<Entity> entities,
      Map<String, Affiliation> bodies,
      Set<String> states) {
    this.nouns = nouns;
    this.bodies = bodies;
    this.states = states;
    entities.stream().filter(entity -> !entity.type().equals("person")).forEach(this::add);
  }

  private void add(Entity entity) {
    Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
        .forEach(name -> named.putIfAbsent(key(name), entity));
    entity.demonyms().forEach(name -> peoples.putIfAbsent(key(name), entity));
  }

  /** The organisation or place of a name; null where the list has none. */
  @Nullable String id(String name) {
    Entity entity = named.get(key(name));
    return entity == null ? null : entity.entityId();
  }

  /**
   * Reads a cell's part.
   *
   * @param kind what the person is by the column kind, where the title does not tell
   */
  Office office(String written, Affiliation kind) {
    int at = written.indexOf('@', 1);
    String title = at < 0 ? written : written.substring(0, at);
    String[] days = (at < 0 ? ".." : written.substring(at + 1)).split("\\.\\.", -1);
    List<Piece> pieces = pieces(title);
    SourcePhrase phrase = new SourcePhrase(pieces, states::contains, name -> Affiliation.NONE);
    Piece head = phrase.head();
    Noun noun = head == null ? null : head.noun();
    Affiliation held = phrase.read().or(kind);
    return new Office(
        name(pieces),
        held,
        noun == null ? null : noun.former(),
        date(days[0]),
        date(days[days.length - 1]));
  }

  /** The words of a title before any preposition, without whose it is. */
  private static String name(List<Piece> pieces) {
    StringBuilder name = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.is(Sort.PREPOSITION)) {
        break;
      }
      if (piece.is(Sort.NOUN) || piece.is(Sort.CAPITAL)) {
        name.append(name.isEmpty() ? "" : " ").append(piece.word());
      }
    }
    return name.toString();
  }

  private static @Nullable String date(String written) {
    return written.isBlank() ? null : written.strip();
  }

  private List<Piece> pieces(String title) {
    Tokens tokens = Tokens.of(title);
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    while (i < tokens.count()) {
      i += next(tokens, i, pieces);
    }
    return pieces;
  }

  /** Adds the longest name or noun that begins at a token; answers how many it takes. */
  private int next(Tokens tokens, int i, List<Piece> pieces) {
    for (int length = Math.min(LONGEST, tokens.count() - i); length > 0; length--) {
      Piece piece = piece(phrase(tokens, i, length), i);
      if (piece != null) {
        pieces.add(piece);
        return length;
      }
    }
    String word = SourceNouns.key(tokens.word(i));
    Sort sort = tokens.isPossessive(i) ? Sort.POSSESSIVE : Sort.CAPITAL;
    pieces.add(Piece.of(PREPOSITIONS.contains(word) ? Sort.PREPOSITION : sort, i, word));
    return 1;
  }

  private @Nullable Piece piece(String words, int token) {
    Noun noun = nouns.find(words);
    if (noun != null) {
      return new Piece(Sort.NOUN, token, noun.name(), noun, Affiliation.NONE, null);
    }
    Entity entity = named.get(words);
    if (entity == null) {
      Entity people = peoples.get(words);
      return people == null ? null : Piece.named(Sort.PEOPLE, token, body(people));
    }
    if (states.contains(entity.entityId())) {
      return Piece.named(Sort.STATE, token, body(entity));
    }
    boolean place = entity.type().equals("location");
    return Piece.named(place ? Sort.PLACE : Sort.BODY, token, body(entity));
  }

  private Affiliation body(Entity entity) {
    return bodies.getOrDefault(entity.entityId(), Affiliation.NONE);
  }

  private static String phrase(Tokens tokens, int first, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i < first + length; i++) {
      phrase.append(i == first || tokens.isPossessive(i) ? "" : " ").append(tokens.word(i));
    }
    return key(phrase.toString());
  }

  private static String key(String name) {
    String key = SourceNouns.key(name);
    return key.startsWith("the ") ? key.substring("the ".length()) : key;
  }
}

package dateline.source.roster;

import dateline.text.KnowledgeException;
import dateline.text.Tokens;
import dateline.text.Tsv;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nouns that sources are called by: what {@code officials} or {@code a general} are. */
public final class SourceNouns {
  private static final Set<SourceType> BODIES =
      EnumSet.complementOf(
          EnumSet.of(SourceType.DOCUMENT, SourceType.SOCIAL_MEDIA, SourceType.UNNAMED));

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Set<String> openings = new HashSet<>();
  private int longest = 1;

  /** What a noun stands for. */
  public enum Being {
    PERSON,
    BODY,
    TEXT
  }

  /**
   * A noun in a text.
   *
   * @param tokens how many it has
   */
  public record Match(Noun noun, int tokens, boolean plural) {}

  /**
   * A noun.
   *
   * @param name in the singular, in lower case, with spaces for hyphens
   * @param type what it is by itself
   * @param being whether it is somebody
   * @param bodies the types that it takes over from what it belongs to
   * @param national whether who is of a state speaks for it
   * @param authored whether it is of the type of who makes it
   * @param former what it is out of office
   */
  public record Noun(
      String name,
      @Nullable SourceType type,
      Being being,
      Set<SourceType> bodies,
      boolean national,
      boolean authored,
      @Nullable SourceType former) {

    /** What it is as part of a body. */
    @Nullable SourceType in(@Nullable SourceType body) {
      return body != null && bodies.contains(body) ? body : type;
    }
  }

  private SourceNouns(Tsv file) {
    for (Tsv.Row row : file.requires("type", "takes", "former", "is", "nouns").rows()) {
      row.parts("nouns").forEach(name -> add(noun(name, row)));
    }
  }

  public static SourceNouns shipped() {
    return of(Tsv.shipped("source_nouns.tsv"));
  }

  /**
   * Reads a list.
   *
   * @throws KnowledgeException naming the line of a type that there is not
   */
  static SourceNouns of(Tsv file) {
    return new SourceNouns(file);
  }

  private void add(Noun noun) {
    nouns.put(noun.name(), noun);
    String[] words = noun.name().split(" ", -1);
    longest = Math.max(longest, words.length);
    if (words.length > 1) {
      openings.add(words[0]);
    }
  }

  private static Noun noun(String name, Tsv.Row row) {
    String takes = row.cell("takes");
    return new Noun(
        name,
        type(row, "type"),
        being(row),
        bodies(takes, row),
        takes.equals("all"),
        takes.equals("author"),
        type(row, "former"));
  }

  private static Being being(Tsv.Row row) {
    return switch (row.cell("is")) {
      case "person" -> Being.PERSON;
      case "body" -> Being.BODY;
      case "text" -> Being.TEXT;
      default -> throw row.error("\"%s\" must be person, body or text".formatted(row.cell("is")));
    };
  }

  private static Set<SourceType> bodies(String takes, Tsv.Row row) {
    Set<SourceType> bodies = EnumSet.noneOf(SourceType.class);
    switch (takes) {
      case "all", "body", "author" -> bodies.addAll(BODIES);
      case "servant" -> {
        bodies.addAll(BODIES);
        bodies.remove(SourceType.GOVERNMENT);
      }
      default -> row.parts("takes").forEach(type -> bodies.add(type(type, row)));
    }
    return bodies;
  }

  private static @Nullable SourceType type(Tsv.Row row, String column) {
    String cell = row.cell(column);
    return cell.isEmpty() ? null : type(cell, row);
  }

  private static SourceType type(String word, Tsv.Row row) {
    try {
      return SourceType.of(word);
    } catch (IllegalArgumentException e) {
      throw row.error("\"%s\" is no type of source".formatted(word), e);
    }
  }

  /** The longest noun that begins at a token; null where none does. */
  public @Nullable Match match(Tokens tokens, int first, int end) {
    return match(key(tokens.word(first)), tokens, first, end);
  }

  /**
   * The longest noun that begins with a word.
   *
   * @param word what is left of the first token, where its beginning is no part of the noun
   */
  public @Nullable Match match(String word, Tokens tokens, int first, int end) {
    int space = word.indexOf(' ');
    boolean many = openings.contains(space < 0 ? word : word.substring(0, space));
    for (int length = many ? Math.min(longest, end - first) : 1; length > 0; length--) {
      String key = joined(word, tokens, first, length);
      Noun noun = find(key);
      if (noun != null) {
        return new Match(noun, length, !nouns.containsKey(key));
      }
    }
    return null;
  }

  private static String joined(String word, Tokens tokens, int first, int length) {
    if (length == 1) {
      return word;
    }
    StringBuilder joined = new StringBuilder(word);
    for (int i = first + 1; i < first + length; i++) {
      joined.append(tokens.isPossessive(i) ? "" : " ").append(key(tokens.word(i)));
    }
    return joined.toString();
  }

  /** The noun of this name, be it in the plural; null where there is none. */
  @Nullable Noun find(String key) {
    Noun noun = nouns.get(key);
    if (noun != null) {
      return noun;
    }
    String singular = singular(key);
    return singular == null ? null : nouns.get(singular);
  }

  private static @Nullable String singular(String key) {
    int length = key.length();
    if (key.endsWith("men")) {
      return key.substring(0, length - 2) + "an";
    }
    if (key.endsWith("ies")) {
      return key.substring(0, length - 3) + "y";
    }
    if (key.endsWith("ches") || key.endsWith("sses") || key.endsWith("shes")) {
      return key.substring(0, length - 2);
    }
    return key.endsWith("s") && length > 2 ? key.substring(0, length - 1) : null;
  }

  /** A word as the list has it: in lower case, spaces for hyphens, no full stop at its end. */
  public static String key(String word) {
    String key = word.toLowerCase(Locale.ROOT).replace('-', ' ').replace('\u2019', '\'');
    boolean stop = key.endsWith(".") && key.length() > 1;
    return stop ? key.substring(0, key.length() - 1) : key;
  }
}

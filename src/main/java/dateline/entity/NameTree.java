package dateline.entity;

import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names by their words, for finding the longest that begins at a place of a text. */
final class NameTree {
  /** From this length on a word all in capitals is a name set in capitals, not an acronym. */
  private static final int SHORTEST_SHOUT = 4;

  private static final String ARTICLE = "the";

  private final Node root = new Node();

  /** A name found: pieces {@code first} to {@code end}, the last not included. */
  record Match(int first, int end, KnownName name) {
    int length() {
      return end - first;
    }
  }

  private record Entry(List<String> plain, boolean afterThe, KnownName name) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Entry> entries = new ArrayList<>(1);
  }

  /**
   * Adds a name as it is written. A leading "The" is no part of it; before a single word it must
   * stand in the text, with its capital.
   */
  void add(String form, KnownName name) {
    Pieces pieces = Pieces.of(form, Tokens.of(form));
    boolean article = pieces.count() > 1 && pieces.key(0).equals(ARTICLE);
    add(pieces, article ? 1 : 0, pieces.count(), article && pieces.count() == 2, name);
  }

  /** Adds a name as it stands in a text. */
  void add(Pieces pieces, int first, int end, KnownName name) {
    add(pieces, first, end, false, name);
  }

  private void add(Pieces pieces, int first, int end, boolean afterThe, KnownName name) {
    Node node = root;
    List<String> plain = new ArrayList<>(end - first);
    for (int piece = first; piece < end; piece++) {
      node = node.next.computeIfAbsent(pieces.key(piece), key -> new Node());
      plain.add(pieces.plain(piece));
    }
    node.entries.removeIf(entry -> entry.plain.equals(plain) && entry.afterThe == afterThe);
    node.entries.add(new Entry(List.copyOf(plain), afterThe, name));
  }

  /**
   * The longest name that begins at a piece.
   *
   * @param anyCase whether capitals say nothing here
   */
  @Nullable Match longest(Pieces pieces, int first, boolean anyCase) {
    Match longest = null;
    Node node = root.next.get(pieces.key(first));
    for (int end = first + 1; node != null; end++) {
      for (Entry entry : node.entries) {
        if (fits(entry, pieces, first, anyCase)) {
          longest = new Match(first, end, entry.name);
        }
      }
      node = end < pieces.count() ? node.next.get(pieces.key(end)) : null;
    }
    return longest;
  }

  private static boolean fits(Entry entry, Pieces pieces, int first, boolean anyCase) {
    if (entry.afterThe && !followsThe(pieces, first)) {
      return false;
    }
    for (int i = 0; !anyCase && i < entry.plain.size(); i++) {
      String written = pieces.plain(first + i);
      String name = entry.plain.get(i);
      boolean small = i > 0 && Character.isLowerCase(name.charAt(0));
      if (!written.equals(name) && !small && !shouts(written, entry.plain)) {
        return false;
      }
    }
    return true;
  }

  private static boolean followsThe(Pieces pieces, int first) {
    return first > 0 && pieces.key(first - 1).equals(ARTICLE) && pieces.isCapitalised(first - 1);
  }

  private static boolean shouts(String written, List<String> name) {
    boolean enough = written.length() >= SHORTEST_SHOUT || name.size() > 1;
    return enough && written.chars().noneMatch(Character::isLowerCase);
  }
}

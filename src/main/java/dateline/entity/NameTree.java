package dateline.entity;

import dateline.text.Tokens;
import java.time.LocalDate;
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

  private record Entry(List<String> plain, boolean afterThe, Period period, KnownName name) {
    boolean isLike(Entry other) {
      return plain.equals(other.plain) && afterThe == other.afterThe && period.equals(other.period);
    }
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Entry> entries = new ArrayList<>(1);
  }

  /** Adds a name that always stands for the same. */
  void add(String form, KnownName name) {
    add(form, Period.ALWAYS, name);
  }

  /**
   * Adds a name as it is written; of those that fit, the last added counts. A leading "The" is no
   * part of it; before a single word it must stand in the text, with its capital.
   */
  void add(String form, Period period, KnownName name) {
    Pieces pieces = Pieces.of(form, Tokens.of(form));
    boolean article = pieces.count() > 1 && pieces.key(0).equals(ARTICLE);
    boolean afterThe = article && pieces.count() == 2;
    int first = article ? 1 : 0;
    add(pieces, first, new Entry(plain(pieces, first, pieces.count()), afterThe, period, name));
  }

  /** Adds a name as it stands in a text. */
  void add(Pieces pieces, int first, int end, KnownName name) {
    add(pieces, first, new Entry(plain(pieces, first, end), false, Period.ALWAYS, name));
  }

  private static List<String> plain(Pieces pieces, int first, int end) {
    List<String> plain = new ArrayList<>(end - first);
    for (int piece = first; piece < end; piece++) {
      plain.add(pieces.plain(piece));
    }
    return List.copyOf(plain);
  }

  private void add(Pieces pieces, int first, Entry added) {
    Node node = root;
    for (int i = 0; i < added.plain.size(); i++) {
      node = node.next.computeIfAbsent(pieces.key(first + i), key -> new Node());
    }
    node.entries.removeIf(added::isLike);
    node.entries.add(added);
  }

  /**
   * The longest name that begins at a piece.
   *
   * @param anyCase whether capitals say nothing here
   * @param day on which it stands for somebody; null for a name that always does
   */
  @Nullable Match longest(Pieces pieces, int first, boolean anyCase, @Nullable LocalDate day) {
    Match longest = null;
    Node node = root.next.get(pieces.key(first));
    for (int end = first + 1; node != null; end++) {
      for (Entry entry : node.entries) {
        if (entry.period.contains(day) && fits(entry, pieces, first, anyCase)) {
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

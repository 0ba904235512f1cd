package dateline.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.digest.MurmurHash3;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a body that an outlet may put into all its articles: calls to subscribe,
 * advertisements, credits. Which of them are boilerplate is learnt by counting them over the
 * outlet's articles, see {@link Recurrence}; {@link BodyCuts} cuts them out.
 */
public final class RecurringLines {
  /** Longest line that is counted, in UTF-16 units: longer ones tell a story. */
  private static final int LONGEST = 400;

  /** The same for lines that do not speak of the outlet. */
  private static final int LONGEST_OTHER = 160;

  /** The same for those of them in the middle of a body: headings and names. */
  private static final int LONGEST_INSIDE = 60;

  /** Lines from the top or the bottom of a body that are its edge: where outlets speak. */
  private static final int EDGE = 4;

  /** Words of a line that is not a heading or a name. */
  private static final int WORDS = 5;

  private RecurringLines() {}

  /** What a line speaks of. */
  public enum About {
    /** The outlet and its page: a call to subscribe, a credit, a notice. */
    OUTLET,
    /** Who the author is. */
    AUTHOR,
    /** Anything else. */
    OTHER;

    /** The name that tables use. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A line of a body.
   *
   * @param hash of what is the same in all its copies; see {@link #hash}
   * @param few whether it has fewer than five words
   * @param atEdge whether it stands among the first or last lines
   */
  public record Line(long hash, String text, About about, boolean few, boolean atEdge) {}

  /**
   * The lines of a cleaned body that could be boilerplate, each once. A line that stands in it
   * several times counts at its last place.
   */
  public static List<Line> candidates(String body) {
    List<String> lines = lines(body);
    Map<Long, Line> found = new HashMap<>();
    List<Long> order = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = candidate(lines.get(i), i < EDGE || i >= lines.size() - EDGE);
      if (line != null && found.put(line.hash, line) == null) {
        order.add(line.hash);
      }
    }
    return order.stream().map(found::get).toList();
  }

  /**
   * A number for all copies of a line: letters in lower case, figures, addresses and the names of
   * persons in credits do not matter. None for a line that is never boilerplate.
   */
  public static @Nullable Long hash(String line) {
    String key = line.length() > LONGEST ? null : LineKey.of(line);
    return key == null ? null : hashOf(key);
  }

  /**
   * A number that near-copies of one article share: the hash of its longest line. Lines that recur
   * only among such copies belong to their story.
   */
  public static int story(String body) {
    String longest = "";
    for (String line : lines(body)) {
      longest = line.length() > longest.length() ? line : longest;
    }
    return LineKey.plain(longest).hashCode();
  }

  private static @Nullable Line candidate(String line, boolean atEdge) {
    String key = line.length() > LONGEST ? null : LineKey.of(line);
    if (key == null) {
      return null;
    }
    About about = about(key);
    boolean tooLong = line.length() > (atEdge ? LONGEST_OTHER : LONGEST_INSIDE);
    boolean few = key.chars().filter(c -> c == ' ').count() + 1 < WORDS;
    return about == About.OTHER && tooLong ? null : new Line(hashOf(key), line, about, few, atEdge);
  }

  private static About about(String key) {
    if (LineKey.speaksOfOutlet(key)) {
      return About.OUTLET;
    }
    return LineKey.speaksOfAuthor(key) ? About.AUTHOR : About.OTHER;
  }

  private static long hashOf(String key) {
    return MurmurHash3.hash128x64(key.getBytes(StandardCharsets.UTF_8))[0];
  }

  private static List<String> lines(String body) {
    return body.lines().filter(line -> !line.isEmpty()).toList();
  }
}

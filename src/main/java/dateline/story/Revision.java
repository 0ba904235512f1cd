package dateline.story;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What changed from a version of an article to the next.
 *
 * @param kind the first of these that holds: correction_note, headline, length, silent
 * @param correctionNote the line that says what was corrected; none unless that is new
 * @param similarity share of the runs of four words in either text that are in both (Jaccard), from
 *     0 to 1
 */
public record Revision(String kind, @Nullable String correctionNote, double similarity) {
  /** Shorter and longer texts by less than this share have been edited, not cut or continued. */
  private static final double EDITED = 0.1;

  private static final int RUN = 4;
  private static final int LONGEST_NOTE = 1_000;

  /** How publications say that they were wrong; a mere update is none. */
  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?:\\W{0,3}(?:corrections?|clarifications?|corrected|correction and clarification)\\b"
              + "(?:\\s+(?:\\w+\\s+){0,4}\\w+)?\\s*[:.\u2013\u2014-]"
              + "|.{0,200}\\b(?:(?:an|a previous|the original|a prior)\\s+(?:earlier\\s+)?version\\s+of"
              + " this|(?:article|story|report|piece|headline)\\s+(?:has been|was|has since been)"
              + "\\s+(?:amended|corrected|updated to correct)|(?:misstated|misspelled|misidentified"
              + "|incorrectly (?:stated|said|reported|described|identified|referred)))\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * A version of an article.
   *
   * @param title headline; empty when there is none
   * @param body text without headline
   * @param words words in both
   */
  public record Version(String title, String body, int words) {}

  /** Compares two versions of an article. */
  public static Revision of(Version before, Version after) {
    String note = newNote(before.body, after.body);
    return new Revision(kind(note, before, after), note, similarity(before.body, after.body));
  }

  private static String kind(@Nullable String note, Version before, Version after) {
    if (note != null) {
      return "correction_note";
    }
    boolean both = !before.title.isEmpty() && !after.title.isEmpty();
    if (both && !folded(before.title).equals(folded(after.title))) {
      return "headline";
    }
    boolean edited =
        Math.abs(after.words - before.words) < EDITED * Math.max(before.words, after.words);
    return edited ? "silent" : "length";
  }

  /** The first line that admits a mistake and is not in the version before. */
  private static @Nullable String newNote(String before, String after) {
    Set<String> lines = new HashSet<>(Arrays.asList(before.split("\n", -1)));
    return after
        .lines()
        .filter(line -> line.length() <= LONGEST_NOTE && !lines.contains(line))
        .filter(line -> CORRECTION.matcher(line).matches())
        .findFirst()
        .orElse(null);
  }

  private static double similarity(String before, String after) {
    Set<String> first = runs(before);
    Set<String> second = runs(after);
    long common = first.stream().filter(second::contains).count();
    long all = first.size() + second.size() - common;
    return all == 0 ? 1 : (double) common / all;
  }

  /** All runs of four words; of a shorter text the whole. */
  private static Set<String> runs(String text) {
    String[] words = folded(text).split(" ", -1);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(String.join(" ", Arrays.copyOfRange(words, i, i + RUN)));
    }
    return runs.isEmpty() ? Set.of(folded(text)) : runs;
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}

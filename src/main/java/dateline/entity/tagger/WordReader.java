package dateline.entity.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns words into what the tagger weighs. Not for several threads at once. */
final class WordReader {
  /**
   * When so many words are new, those not met since the last time are forgotten, so that memory has
   * a bound whatever the text; some 60 MB.
   */
  private static final int MOST_NEW_WORDS = 16_000;

  /** A longer word is none that comes again. */
  private static final int LONGEST_KEPT = 40;

  /** The first features of a word at its own place: what every word has, and the word itself. */
  static final int ALWAYS = 0;

  static final int LOWER = 1;
  static final int WRITTEN = 2;

  private static final int LONGEST_AFFIX = 4;
  private static final int[] PREFIXES = {4, 6, 8, 10, 12, 20};
  private static final int LONGEST_FAR_PREFIX = 10;
  private static final int COARSE = 6;
  private static final int FINE = 10;

  private final Clusters clusters;
  private final Function<String, List<String>> lists;
  private Map<String, Word> words = new HashMap<>();
  private Map<String, Word> earlierWords = Map.of();
  private final Word before;
  private final Word after;

  /**
   * A reader.
   *
   * @param lists the names of the lists that have a word
   */
  WordReader(Clusters clusters, Function<String, List<String>> lists) {
    this.clusters = clusters;
    this.lists = lists;
    before = read("<s>");
    after = read("</s>");
  }

  /** What stands before the first word. */
  Word before() {
    return before;
  }

  /** What stands after the last word. */
  Word after() {
    return after;
  }

  /** The words of a sentence; one in capitals is read as running text would write it. */
  Word[] sentence(List<String> sentence) {
    boolean shouted = isShouted(sentence);
    Word[] found = new Word[sentence.size()];
    for (int i = 0; i < found.length; i++) {
      String word = sentence.get(i);
      found[i] = word(shouted ? clusters.trueCase(word) : word);
    }
    return found;
  }

  /** Whether nearly all words with letters, three or more, are in capitals. */
  static boolean isShouted(List<String> sentence) {
    int letters = 0;
    int capitals = 0;
    for (String word : sentence) {
      if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
        letters++;
        capitals += isCapitals(word) ? 1 : 0;
      }
    }
    return letters > 2 && capitals * 10 >= letters * 8;
  }

  private Word word(String text) {
    Word word = words.get(text);
    if (word != null) {
      return word;
    }
    if (text.length() > LONGEST_KEPT) {
      return read(text.substring(0, LONGEST_KEPT));
    }
    Word earlier = earlierWords.get(text);
    word = earlier == null ? read(text) : earlier;
    if (words.size() == MOST_NEW_WORDS) {
      earlierWords = words;
      words = new HashMap<>();
    }
    words.put(text, word);
    return word;
  }

  private static boolean isCapitals(String word) {
    boolean capital = false;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
      capital |= Character.isUpperCase(word.charAt(i));
    }
    return capital;
  }

  private Word read(String text) {
    String lower = WordForms.lower(WordForms.folded(text));
    String shape = WordForms.shortShape(text);
    String path = clusters.path(text);
    List<List<String>> features =
        List.of(
            far(lower, shape, path),
            near(text, lower, shape, path),
            here(text, lower, shape, path),
            near(text, lower, shape, path),
            far(lower, shape, path));
    int[][] rows = new int[Word.PLACES][];
    for (int place = 0; place < Word.PLACES; place++) {
      int at = place;
      rows[place] =
          features.get(place).stream().mapToInt(f -> Rows.row(f.hashCode(), at)).toArray();
    }
    return new Word(
        rows,
        lower.hashCode(),
        shape.hashCode(),
        prefix(path, COARSE).hashCode(),
        prefix(path, FINE).hashCode());
  }

  private static String prefix(@Nullable String path, int length) {
    return path == null ? "none" : path.substring(0, Math.min(path.length(), length));
  }

  private List<String> here(String text, String lower, String shape, @Nullable String path) {
    List<String> features = new ArrayList<>();
    features.add("always");
    features.add("w=" + lower);
    features.add("W=" + text);
    features.add("S=" + shape);
    features.add("s=" + WordForms.shape(text));
    features.add("l=" + Math.min(text.length(), 6));
    for (int length = 1; length <= LONGEST_AFFIX && length < lower.length(); length++) {
      features.add("p" + length + "=" + lower.substring(0, length));
      features.add("q" + length + "=" + lower.substring(lower.length() - length));
    }
    int hyphen = lower.indexOf('-');
    if (hyphen > 0 && hyphen < lower.length() - 1) {
      features.add("hyphen");
      features.add("h1=" + lower.substring(0, hyphen));
      features.add("h2=" + lower.substring(lower.lastIndexOf('-') + 1));
    }
    addPaths(features, path, 20);
    for (int length : PREFIXES) {
      features.add("c" + length + "=" + prefix(path, length) + shape);
    }
    features.add("t=" + clusters.writing(text) + shape);
    lists.apply(text).forEach(list -> features.add("g=" + list));
    return features;
  }

  private List<String> near(String text, String lower, String shape, @Nullable String path) {
    List<String> features = new ArrayList<>(List.of("w=" + lower, "S=" + shape));
    if (lower.length() > 3) {
      features.add("p3=" + lower.substring(0, 3));
      features.add("q3=" + lower.substring(lower.length() - 3));
    }
    addPaths(features, path, 20);
    features.add("t=" + clusters.writing(text) + shape);
    lists.apply(text).forEach(list -> features.add("g=" + list));
    return features;
  }

  private static List<String> far(String lower, String shape, @Nullable String path) {
    List<String> features = new ArrayList<>(List.of("w=" + lower, "S=" + shape));
    addPaths(features, path, LONGEST_FAR_PREFIX);
    return features;
  }

  private static void addPaths(List<String> features, @Nullable String path, int longest) {
    for (int length : PREFIXES) {
      if (length <= longest) {
        features.add("c" + length + "=" + prefix(path, length));
      }
    }
  }
}

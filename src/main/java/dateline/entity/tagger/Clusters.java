package dateline.entity.tagger;

import dateline.entity.cluster.Bigrams;
import dateline.entity.cluster.BrownClustering;
import dateline.text.KnowledgeException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Words of a large text, the most frequent first, each with the path to its cluster. They also tell
 * how a word is mostly written: whose small form is more frequent than the capitalised.
 */
public final class Clusters {
  private final List<String> words;
  private final List<String> paths;
  private final Map<String, Entry> entries;

  private record Entry(int rank, String path) {}

  /** How a capitalised word is written in running text. */
  enum Writing {
    CAPITALISED,
    BOTH_MORE_CAPITALISED,
    BOTH_MORE_SMALL,
    SMALL,
    UNKNOWN
  }

  Clusters(List<String> words, List<String> paths) {
    this.words = words;
    this.paths = paths;
    entries = new HashMap<>(words.size() * 2);
    for (int i = 0; i < words.size(); i++) {
      entries.put(words.get(i), new Entry(i, paths.get(i)));
    }
  }

  boolean areThoseOf(Clusters others) {
    return words.equals(others.words) && paths.equals(others.paths);
  }

  /** The words as they are counted: each figure as 0. */
  public static List<String> folded(List<String> words) {
    return words.stream().map(WordForms::folded).toList();
  }

  /**
   * Clusters the words of a text.
   *
   * @param bigrams of folded words
   * @param clusters how many clusters, at most
   */
  public static Clusters of(Bigrams bigrams, int clusters) {
    List<String> paths = BrownClustering.cluster(bigrams, clusters);
    int words = paths.size();
    return new Clusters(bigrams.words().subList(1, words), paths.subList(1, words));
  }

  /**
   * Reads a file of lines {@code word<TAB>path}, gzipped.
   *
   * @throws KnowledgeException when the file cannot be read or has another form
   */
  public static Clusters read(Path path) {
    List<String> words = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.lastIndexOf('\t');
        words.add(line.substring(0, tab));
        paths.add(line.substring(tab + 1));
      }
    } catch (IOException | IndexOutOfBoundsException e) {
      throw new KnowledgeException(
          "cannot read %s (%s); give word clusters, as train word-clusters makes them"
              .formatted(path, e),
          e);
    }
    return new Clusters(words, paths);
  }

  /** Writes what {@link #read} reads; the same clusters make the same bytes. */
  public void write(Path path) throws IOException {
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(path)), StandardCharsets.UTF_8)) {
      for (int i = 0; i < words.size(); i++) {
        out.write(words.get(i) + "\t" + paths.get(i) + "\n");
      }
    }
  }

  /** The words, the most frequent first. */
  public List<String> words() {
    return words;
  }

  /** Of each word its path. */
  public List<String> paths() {
    return paths;
  }

  /** The path of a word as written, or else of its capitalised or its small form. */
  @Nullable String path(String word) {
    String folded = WordForms.folded(word);
    Entry entry = entries.get(folded);
    entry = entry != null ? entry : entries.get(WordForms.capitalised(folded));
    entry = entry != null ? entry : entries.get(WordForms.lower(folded));
    return entry == null ? null : entry.path;
  }

  Writing writing(String word) {
    String folded = WordForms.folded(word);
    Entry small = entries.get(WordForms.lower(folded));
    Entry capitalised = entries.get(WordForms.capitalised(folded));
    if (small == null) {
      return capitalised == null ? Writing.UNKNOWN : Writing.CAPITALISED;
    }
    if (capitalised == null) {
      return Writing.SMALL;
    }
    return capitalised.rank < small.rank ? Writing.BOTH_MORE_CAPITALISED : Writing.BOTH_MORE_SMALL;
  }

  /** A word of a line in capitals as running text mostly writes it. */
  String trueCase(String word) {
    String best = word;
    int least = Integer.MAX_VALUE;
    for (String form : List.of(word, WordForms.capitalised(word), WordForms.lower(word))) {
      Entry entry = entries.get(WordForms.folded(form));
      if (entry != null && entry.rank < least) {
        least = entry.rank;
        best = form;
      }
    }
    return least == Integer.MAX_VALUE ? WordForms.capitalised(word) : best;
  }
}

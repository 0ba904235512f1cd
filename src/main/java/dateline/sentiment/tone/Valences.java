package dateline.sentiment.tone;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import dateline.text.KnowledgeException;
import dateline.text.Span;
import dateline.text.Tsv;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list of valued words and phrases, and of the words of war: finds them in a text. The method
 * is that of AFINN (Nielsen 2011, "A new ANEW"), the list our own.
 */
public final class Valences {
  private final Map<String, List<ValenceRow>> byFirstWord;
  private final int longest;

  private Valences(Map<String, List<ValenceRow>> byFirstWord) {
    this.byFirstWord = byFirstWord;
    longest =
        byFirstWord.values().stream()
            .flatMap(Collection::stream)
            .flatMap(row -> row.words().stream())
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }

  /**
   * Reads files with the columns word, valence, event and note; a later row replaces an earlier one
   * of the same word.
   *
   * @throws KnowledgeException naming the file and line of the first row that is wrong
   */
  public static Valences of(Tsv... files) {
    Map<List<String>, ValenceRow> byWords = new HashMap<>();
    for (Tsv file : files) {
      for (Tsv.Row row : file.requires("word", "valence").rows()) {
        ValenceRow read = ValenceRow.read(row);
        byWords.put(read.words(), read);
      }
    }
    return of(byWords.values());
  }

  private static Valences of(Collection<ValenceRow> rows) {
    return new Valences(
        rows.stream()
            .sorted(comparingInt((ValenceRow row) -> row.words().size()).reversed())
            .collect(groupingBy(row -> row.words().get(0))));
  }

  /**
   * The list without the words that say what happens in a war. They make every actor of a war look
   * blamed: on NewsMTSC, sentences that have such a word are judged better without it.
   */
  public Valences withoutEvents() {
    return of(
        byFirstWord.values().stream()
            .flatMap(Collection::stream)
            .filter(row -> !row.event())
            .toList());
  }

  /**
   * The valued words and the words of war of a sentence in order; at each place the longest phrase,
   * none overlapping.
   */
  public List<ValuedWord> in(List<String> words) {
    List<ValuedWord> found = new ArrayList<>();
    int negatable = 0;
    int token = 0;
    while (token < words.size()) {
      ValenceRow row = longestAt(words, token);
      if (row == null) {
        token++;
        continue;
      }
      Span place = new Span(token, token + row.words().size());
      if (!row.isSilent()) {
        boolean negated = Negation.reaches(words, token, negatable);
        int valence = negated ? Negation.negated(row.valence()) : row.valence();
        found.add(new ValuedWord(place, valence, row.event()));
      }
      token = place.end();
      if (place.length() > 1) {
        // What a phrase says with a "not" of its own is in its valence.
        negatable = token;
      }
    }
    return found;
  }

  private @Nullable ValenceRow longestAt(List<String> words, int token) {
    String first = folded(words.get(token));
    List<ValenceRow> rows = first == null ? null : byFirstWord.get(first);
    if (rows == null) {
      return null;
    }
    for (ValenceRow row : rows) {
      if (row.words().size() <= words.size() - token && goesOn(row, words, token)) {
        return row;
      }
    }
    return null;
  }

  private boolean goesOn(ValenceRow row, List<String> words, int token) {
    for (int i = 1; i < row.words().size(); i++) {
      if (!row.words().get(i).equals(folded(words.get(token + i)))) {
        return false;
      }
    }
    return true;
  }

  /** A token as the list writes it; none when it is longer than any word of the list. */
  private @Nullable String folded(String token) {
    return token.length() > longest ? null : fold(token);
  }

  /** Lower case, a curly apostrophe made straight. */
  static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}

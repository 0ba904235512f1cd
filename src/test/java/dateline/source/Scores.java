package dateline.source;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts of an evaluation of attributions, and their row in its table. */
final class Scores {
  private int golds;
  private int guesses;
  private int goldSources;
  private int guessedSources;
  private int cues;
  private int sources;
  private int exactSources;
  private int exactContents;
  private double goldCharacters;
  private double guessedCharacters;
  private double characters;

  /** Counts a label that is to be found. */
  void expect(Brat.Gold gold) {
    golds++;
    goldSources += gold.source().isEmpty() ? 0 : 1;
    goldCharacters += length(gold.content());
  }

  /** Counts a guess that is no label. */
  void miss(PolnearEvaluation.Guess guess) {
    guesses++;
    guessedSources += guess.source().isEmpty() ? 0 : 1;
    guessedCharacters += length(guess.content());
  }

  /** Counts a guess with the label it shares its cue with. */
  void match(String text, Brat.Gold gold, PolnearEvaluation.Guess guess) {
    miss(guess);
    cues++;
    boolean overlaps = overlap(gold.source(), guess.source()) > 0;
    boolean same = words(text, gold.source()).equals(words(text, guess.source()));
    sources += overlaps ? 1 : 0;
    exactSources += overlaps && same ? 1 : 0;
    characters += overlap(gold.content(), guess.content());
    exactContents += words(text, gold.content()).equals(words(text, guess.content())) ? 1 : 0;
  }

  static String header(String name) {
    return String.format(
        Locale.ROOT,
        "%-12s %6s %6s %18s %18s %13s %18s %13s",
        name,
        "gold",
        "found",
        "cue P R F",
        "source P R F",
        "source exact",
        "content P R F",
        "content exact");
  }

  String row(String name) {
    return String.format(
        Locale.ROOT,
        "%-12s %6d %6d %18s %18s %13s %18s %13s",
        name,
        golds,
        guesses,
        full(cues, guesses, golds),
        full(sources, guessedSources, goldSources),
        f1(exactSources, guessedSources, goldSources),
        full(characters, guessedCharacters, goldCharacters),
        f1(exactContents, guesses, golds));
  }

  private static String full(double right, double guessed, double gold) {
    return String.format(
        Locale.ROOT, "%.3f %.3f %s", right / guessed, right / gold, f1(right, guessed, gold));
  }

  private static String f1(double right, double guessed, double gold) {
    return String.format(Locale.ROOT, "%.3f", 2 * right / (guessed + gold));
  }

  static List<Span> spans(@Nullable Integer start, @Nullable Integer end) {
    return start == null || end == null ? List.of() : List.of(new Span(start, end));
  }

  /** What is left of spans when others stand in their middle. */
  static List<Span> minus(List<Span> spans, List<Span> holes) {
    List<Span> left = spans;
    for (Span hole : holes) {
      List<Span> next = new ArrayList<>();
      for (Span span : left) {
        next.add(new Span(span.start(), Math.min(span.end(), hole.start())));
        next.add(new Span(Math.max(span.start(), hole.end()), span.end()));
      }
      left = next.stream().filter(span -> span.length() > 0).toList();
    }
    return left;
  }

  /** Characters that two lists of spans share. */
  static int overlap(List<Span> a, List<Span> b) {
    int shared = 0;
    for (Span x : a) {
      for (Span y : b) {
        shared += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
      }
    }
    return shared;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  /** The words of spans in lower case, without articles and marks. */
  static String words(String text, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(text, span.start(), span.end()).append(' '));
    return words
        .toString()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} ]", " ")
        .replaceAll("\\b(the|a|an)\\b", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}

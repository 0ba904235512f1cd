package dateline.evaluate;

import dateline.source.word.CueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which labels are compared with which guesses. */
enum View {
  /** All that are marked with all that were found. */
  ALL,

  /** All but the guesses inside what another guess attributes, as labels leave them out. */
  OUTERMOST,

  /** Verbs of the list that are none of thinking, and {@code according to}. */
  REPORTING {
    @Override
    boolean has(String text, Label label, CueWords words) {
      return label.cue().words(text).stream().anyMatch(words::isReporting);
    }

    @Override
    boolean has(String text, Guess guess) {
      return !guess.cueClass().equals("think");
    }
  },

  /** What is said in quotation marks. */
  DIRECT {
    @Override
    boolean has(String text, Label label, CueWords words) {
      return isQuoted(text, label);
    }

    @Override
    boolean has(String text, Guess guess) {
      return isQuoted(text, guess.label());
    }
  };

  boolean has(String text, Label label, CueWords words) {
    return true;
  }

  boolean has(String text, Guess guess) {
    return true;
  }

  private static boolean isQuoted(String text, Label label) {
    return label.content().spans().stream()
        .anyMatch(
            span ->
                "\"\u201C\u2018".indexOf(text.charAt(span.start())) >= 0
                    || text.startsWith("''", span.start()));
  }

  /**
   * Pairs each guess with the first label left that it shares characters of the cue with. Labels
   * leave out what is attributed inside what another says; all views but that of all do so, too. A
   * guess at a label that the view leaves out does not count.
   */
  List<Pair> pairs(List<ReadArticle> articles, CueWords words) {
    return articles.stream().flatMap(article -> pairs(article, words).stream()).toList();
  }

  private List<Pair> pairs(ReadArticle article, CueWords words) {
    List<Label> labels = new ArrayList<>();
    List<Label> others = new ArrayList<>();
    for (Label label : article.article().labels()) {
      (has(article.text(), label, words) ? labels : others).add(label);
    }
    List<Pair> pairs = new ArrayList<>();
    List<Guess> guesses = article.guesses();
    for (Guess guess : this == ALL ? guesses : Guess.outermost(guesses)) {
      Label label = first(labels, guess);
      boolean elsewhere = others.stream().anyMatch(guess.label()::sharesCue);
      if (labels.remove(label) || (!elsewhere && has(article.text(), guess))) {
        pairs.add(new Pair(article.text(), label, guess));
      }
    }
    labels.forEach(missed -> pairs.add(new Pair(article.text(), missed, Guess.NONE)));
    return pairs;
  }

  private static Label first(List<Label> labels, Guess guess) {
    return labels.stream().filter(guess.label()::sharesCue).findFirst().orElse(Label.NONE);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

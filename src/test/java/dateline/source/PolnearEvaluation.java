package dateline.source;

import dateline.table.Statement;
import dateline.text.Document;
import dateline.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the finder on articles labelled in brat's format and prints a table: precision, recall
 * and F1 of cues and sources (found at all, and word for word) and of content (by characters, and
 * word for word). A guess is the label whose cue it shares characters with. Its arguments are
 * folders that hold text/ and attributions/.
 */
final class PolnearEvaluation {
  private static final int LONGEST_HEADLINE = 250;

  private final Lexicon lexicon = Lexicon.shipped();
  private final AttributionFinder finder = AttributionFinder.shipped();

  /** Which labels and guesses a row of the table compares. */
  enum View {
    ALL,
    /** Guesses inside what another guess attributes are left out, as the labels leave them out. */
    OUTERMOST,
    /** Only verbs of the list that are none of thinking, and {@code according to}. */
    REPORTING,
    /** Only content that has quotation marks. */
    QUOTATIONS
  }

  /** What was found, in the shape of a label. */
  record Guess(Statement statement, List<Span> source, List<Span> cue, List<Span> content) {}

  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      new PolnearEvaluation().print(Path.of(folder));
    }
  }

  private void print(Path folder) throws IOException {
    List<Brat.Labelled> articles = Brat.read(folder);
    System.out.println(Scores.header(String.valueOf(folder.getFileName())));
    for (View view : View.values()) {
      Scores scores = new Scores();
      articles.forEach(article -> compare(article, view, scores));
      System.out.println(scores.row(view.name().toLowerCase(Locale.ROOT)));
    }
  }

  private void compare(Brat.Labelled article, View view, Scores scores) {
    List<Brat.Gold> golds = new ArrayList<>();
    List<Brat.Gold> others = new ArrayList<>();
    for (Brat.Gold gold : article.golds()) {
      (isIn(view, article.text(), gold) ? golds : others).add(gold);
    }
    golds.forEach(scores::expect);
    boolean[] used = new boolean[golds.size()];
    List<Guess> guesses = guesses(article.text());
    for (Guess guess : view == View.ALL ? guesses : outermost(guesses)) {
      int match = match(golds, used, guess);
      boolean elsewhere = others.stream().anyMatch(g -> Scores.overlap(g.cue(), guess.cue()) > 0);
      if (match >= 0) {
        used[match] = true;
        scores.match(article.text(), golds.get(match), guess);
      } else if (!elsewhere && isIn(view, article.text(), guess)) {
        scores.miss(guess);
      }
    }
  }

  private static int match(List<Brat.Gold> golds, boolean[] used, Guess guess) {
    for (int i = 0; i < used.length; i++) {
      if (!used[i] && Scores.overlap(golds.get(i).cue(), guess.cue()) > 0) {
        return i;
      }
    }
    return -1;
  }

  private List<Guess> guesses(String text) {
    int headline = text.indexOf("\n\n");
    int body = headline > 0 && headline < LONGEST_HEADLINE ? headline + 2 : 0;
    return finder.find(Document.of(text, body), List.of()).stream()
        .map(PolnearEvaluation::guess)
        .toList();
  }

  private static Guess guess(Statement found) {
    List<Span> cue = Scores.spans(found.start(), found.end());
    List<Span> source = Scores.spans(found.sourceStart(), found.sourceEnd());
    List<Span> content = Scores.spans(found.contentStart(), found.contentEnd());
    return new Guess(found, source, cue, Scores.minus(Scores.minus(content, cue), source));
  }

  private static List<Guess> outermost(List<Guess> guesses) {
    return guesses.stream().filter(guess -> isOutermost(guess, guesses)).toList();
  }

  private static boolean isOutermost(Guess inner, List<Guess> guesses) {
    return guesses.stream()
        .noneMatch(
            outer -> !outer.equals(inner) && Scores.overlap(outer.content(), inner.cue()) > 0);
  }

  private boolean isIn(View view, String text, Brat.Gold gold) {
    return switch (view) {
      case ALL, OUTERMOST -> true;
      case REPORTING -> isReporting(text, gold);
      case QUOTATIONS -> isQuotation(text, gold.content());
    };
  }

  private static boolean isIn(View view, String text, Guess guess) {
    return switch (view) {
      case ALL, OUTERMOST -> true;
      case REPORTING -> !guess.statement().cueClass().equals("think");
      case QUOTATIONS -> isQuotation(text, guess.content());
    };
  }

  private boolean isReporting(String text, Brat.Gold gold) {
    for (String word : Scores.words(text, gold.cue()).split(" ", -1)) {
      int place = lexicon.find(word, 0, word.length());
      if (place >= 0 && reports(place)) {
        return true;
      }
    }
    return false;
  }

  private boolean reports(int place) {
    for (VerbForm form : lexicon.verbs(place)) {
      boolean verb = form.rest().isEmpty() && !form.verb().allows(Frame.NOUN);
      boolean according = form.verb().lemma().equals("according to");
      if (according || (verb && !form.verb().cueClass().equals("think"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuotation(String text, List<Span> content) {
    return content.stream()
        .anyMatch(
            span ->
                "\"\u201C\u2018".indexOf(text.charAt(span.start())) >= 0
                    || text.startsWith("''", span.start()));
  }
}

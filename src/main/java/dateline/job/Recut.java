package dateline.job;

import dateline.corpus.Sha256;
import dateline.table.Article;
import dateline.table.Cut;
import dateline.text.BodyCuts;
import dateline.text.BodyCuts.Piece;
import dateline.text.RecurringLines;
import dateline.text.Words;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the boilerplate out of articles anew, as lines of outlets become known.
 *
 * @param lines the lines that recur, by outlet, each with the first day whose articles it is cut
 *     out of
 */
record Recut(Map<String, Map<Long, LocalDate>> lines) implements Serializable {
  /** The day of a line that is only cut out of articles without a day. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /** The article without what recurs in its outlet; the article itself where nothing changes. */
  Article of(Article article) {
    String text = article.text();
    if (text == null || (article.cuts().isEmpty() && !lines.containsKey(outlet(article)))) {
      return article;
    }
    Map<Long, LocalDate> recurring = lines.getOrDefault(outlet(article), Map.of());
    BodyCuts cuts = BodyCuts.of(whole(article), line -> isIn(recurring, line, article.day()));
    List<Cut> made = cuts(cuts, article.bodyStart());
    if (made.equals(article.cuts())) {
      return article;
    }
    String left = text.substring(0, article.bodyStart()) + cuts.body();
    return article.cut(left, Words.in(left), made, Sha256.of(left));
  }

  private static boolean isIn(
      Map<Long, LocalDate> recurring, String line, @Nullable LocalDate day) {
    Long hash = recurring.isEmpty() ? null : RecurringLines.hash(line);
    LocalDate since = hash == null ? null : recurring.get(hash);
    return since != null && (day == null || !day.isBefore(since));
  }

  private static List<Cut> cuts(BodyCuts cuts, int bodyStart) {
    return cuts.pieces().stream()
        .map(piece -> new Cut(bodyStart + piece.start(), piece.text(), piece.reason()))
        .toList();
  }

  /** The body of an article with all that was cut out of it. */
  static String whole(Article article) {
    String text = Objects.requireNonNullElse(article.text(), "");
    int bodyStart = Math.min(article.bodyStart(), text.length());
    List<Piece> pieces =
        article.cuts().stream()
            .map(cut -> new Piece(cut.start() - bodyStart, cut.text(), cut.reason()))
            .toList();
    return new BodyCuts(text.substring(bodyStart), pieces).restored();
  }

  private static String outlet(Article article) {
    return Objects.requireNonNullElse(article.outletId(), "");
  }
}

package dateline.job;

import dateline.story.Storyline;
import dateline.story.Told;
import dateline.story.copy.CopyFinder;
import dateline.table.ToldArticle;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells the days that a run changes, and those after them until they are told as they were before.
 */
final class Retelling {
  private final Storyline storyline;
  private final int window;
  private final LocalDate from;
  private LocalDate changed;

  /**
   * Begins the retelling.
   *
   * @param from the first day that the run changes
   * @param until the last one
   */
  Retelling(CopyFinder copies, LocalDate from, LocalDate until) {
    storyline = new Storyline(copies);
    window = copies.days();
    this.from = from;
    changed = until;
  }

  /** The rows of the next day with articles; those without a day come first. */
  Iterator<ToldArticle> tell(List<Reported> articles) {
    @Nullable LocalDate day = articles.get(0).day();
    if (day != null && day.isAfter(changed.plusDays(window))) {
      return Collections.emptyIterator();
    }
    if (day != null && day.isBefore(from) && recall(articles)) {
      return Collections.emptyIterator();
    }
    Map<String, Reported> before = new HashMap<>();
    articles.forEach(article -> before.put(article.articleId(), article));
    List<ToldArticle> told =
        storyline.tell(articles.stream().map(Reported::report).toList()).stream()
            .map(now -> row(now, Objects.requireNonNull(before.get(now.row().articleId()))))
            .toList();
    if (day != null && day.isAfter(changed) && told.stream().anyMatch(ToldArticle::changed)) {
      changed = day;
    }
    return told.iterator();
  }

  /** Takes a day as it was told before; says whether it was. */
  private boolean recall(List<Reported> articles) {
    List<Told> told = articles.stream().map(Reported::told).filter(Objects::nonNull).toList();
    if (told.size() < articles.size()) {
      return false;
    }
    storyline.recall(told);
    return true;
  }

  private static ToldArticle row(Told now, Reported article) {
    boolean changed =
        !now.row().equals(article.before()) || !now.origins().equals(article.originsBefore());
    return new ToldArticle(article.articleId(), now.row(), now.origins(), changed);
  }
}

package dateline.sentiment.loaded;

import dateline.table.LoadedTerm;
import dateline.table.TermAdoption;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How one publisher came by its terms for one concept. Takes their uses in the order of day,
 * article and place, and holds a few numbers a term, however many uses there are.
 */
public final class TermHistory {
  private final Map<String, Term> terms = new TreeMap<>();
  private @Nullable LocalDate today;
  private @Nullable String article;
  private long articles;
  private long articlesBefore;

  /** What is known of a term by the end of some day. */
  private static final class Term {
    private @Nullable LoadedTerm first;
    private @Nullable Before before;
    private @Nullable LocalDate firstQuoted;
    private @Nullable LocalDate lastDay;
    private @Nullable String lastArticle;
    private long articles;
    private long articlesBeforeToday;
  }

  /** How things stood before the first day of a term. */
  private record Before(
      long articles, @Nullable String term, long articlesOfTerm, @Nullable LocalDate firstQuoted) {}

  /**
   * Takes the next use.
   *
   * @param use of the same outlet and concept as all others, with a day
   */
  public void add(LoadedTerm use) {
    LocalDate day = Objects.requireNonNull(use.day(), "an undated use has no place in a history");
    if (!day.equals(today)) {
      today = day;
      articlesBefore = articles;
      terms.values().forEach(term -> term.articlesBeforeToday = term.articles);
    }
    if (!use.articleId().equals(article)) {
      article = use.articleId();
      articles++;
    }
    Term term = terms.computeIfAbsent(use.term(), name -> new Term());
    if (use.voice().equals("own")) {
      addOwn(term, use, day);
    } else if (term.firstQuoted == null) {
      term.firstQuoted = day;
    }
  }

  private void addOwn(Term term, LoadedTerm use, LocalDate day) {
    if (term.first == null) {
      term.first = use;
      term.before = before(term, day);
    }
    if (!use.articleId().equals(term.lastArticle)) {
      term.lastArticle = use.articleId();
      term.articles++;
    }
    term.lastDay = day;
  }

  private Before before(Term term, LocalDate day) {
    Map.Entry<String, Term> most =
        terms.entrySet().stream()
            .filter(other -> other.getValue().articlesBeforeToday > 0)
            .min(Comparator.comparingLong(other -> -other.getValue().articlesBeforeToday))
            .orElse(null);
    return new Before(
        articlesBefore,
        most == null ? null : most.getKey(),
        most == null ? 0 : most.getValue().articlesBeforeToday,
        day.equals(term.firstQuoted) ? null : term.firstQuoted);
  }

  /** The terms that were used in the publisher's own voice so far, by name. */
  public List<TermAdoption> adoptions() {
    return terms.values().stream().filter(term -> term.first != null).map(this::adoption).toList();
  }

  private TermAdoption adoption(Term term) {
    LoadedTerm first = Objects.requireNonNull(term.first);
    Before before = Objects.requireNonNull(term.before);
    LocalDate day = Objects.requireNonNull(first.day());
    LocalDate quoted = before.firstQuoted;
    return new TermAdoption(
        Objects.requireNonNull(first.outletId(), "a history is a publisher's"),
        first.concept(),
        first.term(),
        first.favours(),
        day,
        first.articleId(),
        first.sentence(),
        first.start(),
        first.end(),
        term.articles,
        before.articles,
        before.term != null,
        before.term,
        before.articlesOfTerm,
        before.term == null ? null : lastDay(before.term),
        quoted,
        quoted == null ? null : ChronoUnit.DAYS.between(quoted, day));
  }

  private @Nullable LocalDate lastDay(String term) {
    return Objects.requireNonNull(terms.get(term)).lastDay;
  }
}

package dateline.job;

import dateline.spark.ColumnFile.Rows;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where it is told what articles name and cite, for one task to read.
 *
 * @param mentions files of entity_mention
 * @param attributions files of attribution
 */
record SubjectFiles(List<String> mentions, List<String> attributions) implements Serializable {

  /** What enough of the articles name, cite or come from. */
  Iterator<SubjectDays> count(Iterator<CountedArticle> articles, int least, int leastOfPair) {
    Subjects subjects = new Subjects(articles, least, leastOfPair);
    Named named = new Named(subjects);
    ArticleRows.read(mentions, Named.COLUMNS, named);
    Cited cited = new Cited(subjects);
    ArticleRows.read(attributions, Cited.COLUMNS, cited);
    return subjects.of(named.articlesOf, cited.articlesOf).iterator();
  }

  /** The things of the articles that are read, each once an article. */
  private abstract static class Noted<T> implements ArticleRows.Reader {
    final ArticleNumbers<T> articlesOf;
    private final Subjects subjects;
    private final Set<T> ofArticle = new HashSet<>();

    Noted(Subjects subjects, Comparator<T> order) {
      this.subjects = subjects;
      articlesOf = new ArticleNumbers<>(order);
    }

    /** What a row tells; null: nothing that is counted. */
    abstract @Nullable T thing(Rows rows, int row);

    @Override
    public final void row(Rows rows, int row) {
      @Nullable T thing = thing(rows, row);
      if (thing != null) {
        ofArticle.add(thing);
      }
    }

    @Override
    public final void end(String article) {
      @Nullable Integer number = subjects.number(article);
      if (number != null) {
        ofArticle.forEach(thing -> articlesOf.add(thing, number));
      }
      ofArticle.clear();
    }
  }

  /** Whom articles name. */
  private static final class Named extends Noted<String> {
    static final List<String> COLUMNS = List.of("article_id", "entity_id");

    Named(Subjects subjects) {
      super(subjects, Comparator.naturalOrder());
    }

    @Override
    @Nullable String thing(Rows rows, int row) {
      @Nullable String entity = rows.textOrNull(1, row);
      return Actors.isActor(entity) ? entity : null;
    }
  }

  /** Whom articles cite for what is said and not otherwise. */
  private static final class Cited extends Noted<Subject> {
    static final List<String> COLUMNS =
        List.of("article_id", "source_entity_id", "source_outlet_id", "negated", "modality");

    Cited(Subjects subjects) {
      super(subjects, Subject.SOURCES);
    }

    @Override
    @Nullable Subject thing(Rows rows, int row) {
      @Nullable String entity = rows.textOrNull(1, row);
      @Nullable String outlet = rows.textOrNull(2, row);
      boolean isSaid = !rows.isTrue(3, row) && rows.textOrNull(4, row) == null;
      return isSaid && (entity != null || outlet != null) ? Subject.source(entity, outlet) : null;
    }
  }
}

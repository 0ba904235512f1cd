package dateline.job;

import static org.apache.spark.sql.functions.col;

import dateline.corpus.InputFile;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.table.Article;
import dateline.table.OutletLineDay;
import dateline.text.RecurringLines;
import dateline.text.RecurringLines.About;
import dateline.text.RecurringLines.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Counts the lines that outlets may put into all their articles, day by day. */
final class OutletLineDays implements QueryJob {
  /** Stories that are kept of a line: as many as a decision needs. */
  private static final int STORIES = 10;

  private final List<InputFile> files;

  OutletLineDays(List<InputFile> files) {
    this.files = files;
  }

  @Override
  public Class<OutletLineDay> output() {
    return OutletLineDay.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> articles =
        Versions.ranked(tables, files)
            .where(Versions.RANK + " = 1 and outlet_id is not null and text is not null");
    return Datasets.mapPartitions(
        articles.repartition(col("day")).sortWithinPartitions("day"),
        Article.class,
        OutletLineDay.class,
        rows -> new GroupByGroup<>(rows, Article::day, OutletLineDays::count));
  }

  private static Iterator<OutletLineDay> count(List<Article> ofDay) {
    Map<String, Map<Long, Counted>> counted = new TreeMap<>();
    for (Article article : ofDay) {
      String body = Recut.whole(article);
      int story = RecurringLines.story(body);
      Map<Long, Counted> ofOutlet =
          counted.computeIfAbsent(
              Objects.requireNonNull(article.outletId()), outlet -> new TreeMap<>());
      for (Line line : RecurringLines.candidates(body)) {
        ofOutlet.computeIfAbsent(line.hash(), hash -> new Counted(line)).add(line, story);
      }
    }
    LocalDate day = ofDay.get(0).day();
    List<OutletLineDay> rows = new ArrayList<>();
    counted.forEach(
        (outlet, lines) -> {
          rows.add(all(day, outlet, ofDay));
          lines.values().forEach(line -> rows.add(line.row(day, outlet)));
        });
    return rows.iterator();
  }

  private static OutletLineDay all(@Nullable LocalDate day, String outlet, List<Article> ofDay) {
    long articles = ofDay.stream().filter(article -> outlet.equals(article.outletId())).count();
    return new OutletLineDay(
        day, outlet, 0, OutletLineDay.ALL, false, null, articles, articles, List.of());
  }

  /** One line of one outlet on one day. */
  private static final class Counted {
    private final Line line;
    private final TreeSet<Integer> stories = new TreeSet<>();
    private String example;
    private long articles;
    private long atEdge;

    Counted(Line line) {
      this.line = line;
      example = line.text();
    }

    /** The example is the first in order, whatever the order of articles. */
    void add(Line seen, int story) {
      example = seen.text().compareTo(example) < 0 ? seen.text() : example;
      articles++;
      atEdge += seen.atEdge() ? 1 : 0;
      stories.add(story);
      if (stories.size() > STORIES) {
        stories.pollLast();
      }
    }

    OutletLineDay row(@Nullable LocalDate day, String outlet) {
      return new OutletLineDay(
          day,
          outlet,
          line.hash(),
          line.about().label(),
          line.few(),
          line.about() == About.OTHER ? null : example,
          articles,
          atEdge,
          List.copyOf(stories));
    }
  }
}

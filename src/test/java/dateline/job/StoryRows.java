package dateline.job;

import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Annotation;
import dateline.table.Article;
import dateline.table.Claim;
import dateline.table.Fingerprint;
import dateline.table.Mention;
import dateline.table.Origin;
import dateline.table.OutletDay;
import dateline.table.SomeArticle;
import dateline.table.StoryArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Articles in stories, written down by hand. Days are those of 2024, numbered from 1. */
final class StoryRows {
  static final int NO_HOUR = -1;

  private final List<Article> articles = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<StoryArticle> stories = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<OutletDay> panel = new ArrayList<>();

  static LocalDate day(int number) {
    return LocalDate.ofYearDay(2024, number);
  }

  /**
   * Adds an article of an origin of its own.
   *
   * @param sentences the names in each of its sentences, separated by spaces
   */
  void article(String id, int day, int hour, String outlet, String story, String... sentences) {
    echo(id, day, hour, outlet, story, id, sentences);
  }

  /** Adds an article that has what it tells from an origin. */
  void echo(
      String id,
      int day,
      int hour,
      String outlet,
      String story,
      String origin,
      String... sentences) {
    LocalDate date = day(day);
    Instant at = date.atStartOfDay().plusHours(Math.max(0, hour)).toInstant(ZoneOffset.UTC);
    articles.add(
        new SomeArticle(
                id,
                date,
                outlet,
                null,
                0,
                at,
                hour == NO_HOUR ? "day" : "minute",
                "file",
                articles.size())
            .row());
    annotations.add(
        new Annotation(
            id,
            date,
            outlet,
            id,
            id,
            "knowledge",
            List.of(),
            mentions(sentences),
            List.of(),
            List.of(),
            List.of(),
            new Fingerprint(0, List.of(), List.of())));
    stories.add(
        new StoryArticle(
            id,
            date,
            outlet,
            story,
            id.equals(story),
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            id,
            origin));
  }

  private static List<Mention> mentions(String... sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      for (String name : sentences[i].split(" ", -1)) {
        int start = mentions.size() * 100;
        mentions.add(
            new Mention(
                i, start, start + name.length(), name, name, "person", "name", false, "own"));
      }
    }
    return mentions;
  }

  /** Says that the last article has its facts from an outlet. */
  void citing(String outlet) {
    StoryArticle last = stories.get(stories.size() - 1);
    origins.add(
        new Origin(
            last.articleId(),
            0,
            last.day(),
            last.outletId(),
            last.storyId(),
            "citation",
            null,
            outlet,
            1,
            true,
            last.originId()));
  }

  /** Says that somebody claims something in the last article. */
  void claiming(@Nullable String claimant, @Nullable String party) {
    StoryArticle last = stories.get(stories.size() - 1);
    int start = claims.size();
    claims.add(
        new Claim(
            last.articleId(),
            last.day(),
            last.outletId(),
            0,
            start,
            start + 1,
            "claim",
            claimant,
            claimant,
            null,
            null,
            party,
            null,
            null,
            false,
            0));
  }

  /** Adds a day of an outlet's panel. */
  void panel(int day, String outlet, int articles, @Nullable Double expected, boolean silent) {
    LocalDate date = day(day);
    boolean none = articles == 0;
    panel.add(
        new OutletDay(
            date,
            outlet,
            articles,
            expected,
            silent,
            none ? date : null,
            none ? 1L : null,
            null,
            null,
            List.of(),
            articles,
            none ? null : 1.0,
            0,
            0,
            null,
            null));
  }

  /** What a job with these options makes of them, in the order of the key's first columns. */
  List<Row> rows(Job job, Path folder, String... options) throws IOException {
    new CommandLine(job).parseArgs(options);
    try (Warehouse warehouse = Warehouse.open(SparkForTests.session(), folder)) {
      Draft draft = warehouse.begin(day(366));
      TreeMap<LocalDate, Long> days = new TreeMap<>();
      articles.forEach(article -> days.merge(article.day(), 1L, Long::sum));
      draft.touch(days, false);
      write(draft, Article.class, articles);
      write(draft, Annotation.class, annotations);
      write(draft, StoryArticle.class, stories);
      write(draft, Origin.class, origins);
      write(draft, Claim.class, claims);
      write(draft, OutletDay.class, panel);
      job.write(draft);
      return draft.all(job.output()).collectAsList();
    }
  }

  private static void write(Draft draft, Class<? extends Record> table, List<? extends Record> rows)
      throws IOException {
    draft.write(table, Datasets.of(draft.spark(), rows, table));
  }
}

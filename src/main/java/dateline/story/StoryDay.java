package dateline.story;

import dateline.story.Leaders.Match;
import dateline.story.copy.SketchedArticle;
import dateline.table.StoryArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells the articles of one day, after those of the window before it. */
final class StoryDay {
  /** So many of the things that articles have in common are shown. */
  private static final int SHOWN = 5;

  private static final double SECONDS = 3600;

  /** Digits of a resemblance: more would only tell of its rounding. */
  private static final double DIGITS = 1e4;

  private final Links links;
  private final Leaders leaders;
  private final Predicate<Report> isOpen;
  private final Map<String, Told> told = new HashMap<>();
  private final Map<String, Story> stories = new HashMap<>();

  /**
   * Begins a day.
   *
   * @param isOpen whether the story that an article began may still be joined
   */
  StoryDay(Links links, Leaders leaders, Predicate<Report> isOpen) {
    this.links = links;
    this.leaders = leaders;
    this.isOpen = isOpen;
  }

  /** Takes an article that was told on an earlier day of the window. */
  void recall(Told earlier) {
    if (earlier.row().first()) {
      begin(earlier.report());
    }
    add(earlier);
  }

  /** Tells the next article. */
  Told tell(Report report) {
    List<Link> found = links.of(report, told);
    @Nullable Link copied =
        found.stream().filter(link -> !link.isPartial()).findFirst().orElse(null);
    @Nullable Told twin = copied != null ? copied.told() : links.copyOf(report, told);
    @Nullable Match match = twin == null ? leaders.of(report) : null;
    Story story = story(report, twin, match);
    Origins origins = new Origins(report, story, found);
    String originId = twin == null ? origins.originId() : twin.row().originId();
    Told now =
        new Told(
            report,
            row(
                report,
                story,
                match,
                shown(found),
                twin == null ? report.id() : twin.row().distinctId(),
                originId),
            origins.rows(originId));
    add(now);
    return now;
  }

  /**
   * The story of an article: its twin's, as long as that is in the window, or the one it is like.
   */
  private Story story(Report report, @Nullable Told twin, @Nullable Match match) {
    @Nullable Story known =
        twin != null ? stories.get(twin.row().storyId()) : match == null ? null : match.story();
    if (known != null) {
      return known;
    }
    return begin(report);
  }

  private Story begin(Report first) {
    Story story = new Story(first);
    stories.put(first.id(), story);
    return story;
  }

  private void add(Told now) {
    told.put(now.report().id(), now);
    @Nullable Story story = stories.get(now.row().storyId());
    if (story != null) {
      story.add(now);
      if (isOpen.test(story.first()) && (now.row().first() || now.row().resemblance() != null)) {
        leaders.add(now.report(), story);
      }
    }
  }

  /**
   * The link to show: the first to a text of which it is a copy, else to the one it has most of.
   */
  private static @Nullable Link shown(List<Link> links) {
    @Nullable Link shown = null;
    for (Link link : links) {
      boolean better =
          shown == null
              || (shown.isPartial()
                  && (!link.isPartial() || link.containment() > shown.containment()));
      shown = better ? link : shown;
    }
    return shown;
  }

  private static StoryArticle row(
      Report report,
      Story story,
      @Nullable Match match,
      @Nullable Link link,
      String distinctId,
      String originId) {
    SketchedArticle article = report.article();
    return new StoryArticle(
        report.id(),
        article.day(),
        article.outletId(),
        story.first().id(),
        story.first().id().equals(report.id()),
        hours(story.first().article(), article),
        match == null ? null : Math.rint(match.resemblance() * DIGITS) / DIGITS,
        match == null ? List.of() : match.shared().stream().limit(SHOWN).toList(),
        link == null ? null : link.told().report().id(),
        link == null ? null : link.column(),
        link == null ? null : link.containment(),
        link == null ? null : link.held(),
        distinctId,
        originId);
  }

  private static @Nullable Double hours(SketchedArticle first, SketchedArticle article) {
    @Nullable Instant began = first.publishedAt();
    @Nullable Instant at = article.publishedAt();
    return began == null
            || at == null
            || first.toTheDay()
            || article.toTheDay()
            || at.isBefore(began)
        ? null
        : Duration.between(began, at).toSeconds() / SECONDS;
  }
}

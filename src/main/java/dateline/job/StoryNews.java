package dateline.job;

import dateline.job.NewsOfArticle.Thing;
import dateline.story.coverage.Following;
import dateline.story.coverage.Piece;
import dateline.table.FirstReport;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first reports of one story. */
record StoryNews(List<NewsOfArticle> articles, int followDays) {
  private static final int SECOND = 2;
  private static final int FIFTH = 5;

  /** A row for each thing that another outlet followed. */
  Iterator<FirstReport> firstReports() {
    List<Piece> story = articles.stream().map(NewsOfArticle::piece).toList();
    Map<Thing, List<Piece>> told = new LinkedHashMap<>();
    for (NewsOfArticle article : articles) {
      Piece piece = article.piece();
      article
          .things()
          .forEach(thing -> told.computeIfAbsent(thing, t -> new ArrayList<>()).add(piece));
    }
    return told.entrySet().stream()
        .filter(thing -> thing.getValue().size() > 1)
        .flatMap(thing -> first(thing.getKey(), thing.getValue(), story).stream())
        .iterator();
  }

  /** The row; none where nobody followed, or where it was no news any more when it came up here. */
  private Optional<FirstReport> first(Thing thing, List<Piece> pieces, List<Piece> story) {
    Following following = Following.of(pieces, story, followDays);
    boolean news = thing.since() == null || thing.since().equals(following.first().day());
    return news && following.isFollowed() ? Optional.of(row(thing, following)) : Optional.empty();
  }

  private FirstReport row(Thing thing, Following following) {
    Piece first = following.first();
    @Nullable Piece second = following.independent(SECOND);
    @Nullable Piece fifth = following.independent(FIFTH);
    return new FirstReport(
        articles.get(0).storyId(),
        thing.kind(),
        thing.entityA(),
        thing.entityB(),
        first.articleId(),
        first.day(),
        first.outletId(),
        first.publishedAt(),
        first.owedTo(),
        following.rivals(),
        following.outlets(),
        following.after().size(),
        following.distinct(),
        following.independent(),
        following.independent() == 0,
        second == null ? null : second.outletId(),
        second == null ? null : second.articleId(),
        second == null ? null : second.day(),
        second == null ? null : second.hoursSince(first),
        fifth == null ? null : fifth.hoursSince(first));
  }
}

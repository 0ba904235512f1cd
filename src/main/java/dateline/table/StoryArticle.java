package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireShare;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table(row = "one article in its story, beside the articles that came before it")
public record StoryArticle(
    @Key @Means("Article.") String articleId,
    @Means("UTC day of publication; empty for an undated article.") @Nullable LocalDate day,
    @Means("Publisher of the article.") @Nullable String outletId,
    @Means(
            "The story, named by the article that began it. A copy is of the story of what it copies; any"
                + " other article joins a story up to three days after that began, if it resembles one of"
                + " its first three articles by .35 or more (see resemblance). Undated articles are"
                + " compared with each other only.")
        String storyId,
    @Means("Whether it is that article.") boolean first,
    @Means("Hours between that article and it; empty where only the day of either is known.")
        @Nullable Double hoursAfterFirst,
    @Means(
            "How much it resembles the article by which it came into the story, one of the first three"
                + " of it, 0 to 1: the cosine of the names, places and numbers of both, weighted by how"
                + " rare they are on the days around. Empty for the first article and for a copy.")
        @Nullable Double resemblance,
    @Means("What these two have in common, what weighs most first, at most five.")
        List<String> shared,
    @Means(
            "The earlier article that it has much of its text in common with; empty where there is"
                + " none, or where the one that both stem from came later.")
        @Nullable String copyOf,
    @Means(
            "What it is to that article: copy (most of its own words stand there), revision (the same"
                + " publisher's) or partial (it holds most of that article's words among more of its"
                + " own, as a round-up does).")
        @Nullable String copyKind,
    @Means("Share of its own words that stand in that article.") @Nullable Double containment,
    @Means("Share of that article's own words that stand in it.") @Nullable Double held,
    @Means(
            "The first of all articles with much the same text: itself, or where the copies and"
                + " revisions lead to. Distinct articles are counted by it.")
        String distinctId,
    @Means(
            "The first of all articles whose facts come from the same origin, see origin; further"
                + " articles of one outlet on a story share that of its first. Independent articles"
                + " are counted by it.")
        String originId) {
  private static final Set<String> KINDS = Set.of("copy", "revision", "partial");

  public StoryArticle {
    require(first == storyId.equals(articleId), "a story is named by its first article");
    require((copyOf == null) == (copyKind == null), "a copy is of a kind");
    require(copyKind == null || KINDS.contains(copyKind), "a copy is of three kinds");
    require((copyOf == null) == (containment == null), "a copy has a share of its text elsewhere");
    require((copyOf == null) == (held == null), "a copy has a share of its text elsewhere");
    if (containment != null && held != null) {
      requireShare(containment);
      requireShare(held);
    }
    shared = List.copyOf(shared);
  }
}

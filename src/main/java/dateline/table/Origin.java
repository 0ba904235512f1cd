package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireShare;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "one thing that an article has its words or facts from: an earlier article, or an outlet that"
            + " it credits or cites. Followed from decisive row to decisive row they lead to the"
            + " origin")
public record Origin(
    @Key @Means("Article.") String articleId,
    @Key @Means("Ordinal of the row among the article's, the decisive one first.") int ordinal,
    @Means("UTC day of publication; empty for an undated article.") @Nullable LocalDate day,
    @Means("Publisher of the article.") @Nullable String outletId,
    @Means("Story of the article, see story_article.") String storyId,
    @Means(
            "Why: copy, revision or partial (see story_article), credit (it gives the outlet as the"
                + " origin of its text) or citation (it tells what the outlet has reported).")
        String kind,
    @Means(
            "The earlier article; of an outlet the first that it has in the story so far. Empty where"
                + " the corpus has none.")
        @Nullable String fromArticleId,
    @Means("Whose article it is; the outlet that is credited or cited.")
        @Nullable String fromOutletId,
    @Means(
            "Of a copy the share of the article's own words that stand in the other; of a citation the"
                + " share of all that the article attributes; 1 of a credit.")
        double share,
    @Means(
            "Whether the article counts as one with its origin for that: a copy, a credit, a partial"
                + " copy that makes up a third of it, an outlet whose report it begins with (unless it"
                + " cites three, as a round-up does) or attributes half to.")
        boolean decisive,
    @Means("The article that stands for the article's origin, see story_article.")
        String originId) {
  private static final Set<String> KINDS =
      Set.of("copy", "revision", "partial", "credit", "citation");

  public Origin {
    require(ordinal >= 0, "rows count from 0");
    require(KINDS.contains(kind), "a dependence is of five kinds");
    require(
        fromArticleId != null || fromOutletId != null, "what comes from somewhere has an origin");
    require(!decisive || ordinal == 0, "one thing decides");
    requireShare(share);
  }
}

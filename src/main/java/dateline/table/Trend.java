package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireShare;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "one entity in one period beside the period before: how much the press names it, and whether"
            + " a change is one of what outlets write or of which outlets there are. Periods are"
            + " weeks from Monday to Sunday, UTC, unless --trend-days is given. Left out are entities"
            + " that fewer than 5 articles (--trend-articles) name in both periods together, and"
            + " undated articles",
    layout = Layout.WHOLE)
public record Trend(
    @Key @Means("Entity.") String entityId,
    @Key @Means("First day of the period.") LocalDate firstDay,
    @Means("Last day of the period.") LocalDate lastDay,
    @Means("Days of the period on which the corpus has articles; fewer than it has days: a gap.")
        long days,
    @Means("Outlets that name it.") long outlets,
    @Means("Outlets with an article in the period; which: see outlet_period.") long outletsPresent,
    @Means("Articles that name it.") long articles,
    @Means("The same, those with much the same text counted once, see story_article.distinct_id.")
        long articlesDistinct,
    @Means("The same, those of one origin counted once, see story_article.origin_id.")
        long articlesIndependent,
    @Means("All articles of the period.") long ofArticles,
    @Means("All articles, those with much the same text counted once.") long ofDistinct,
    @Means("All articles, those of one origin counted once.") long ofIndependent,
    @Means("Articles that name it, as a share of all of the period.") double share,
    @Means(
            "Lower end of the share's 95 % interval (Wilson at the effective size: articles of one"
                + " story are alike).")
        double shareLow,
    @Means("Upper end of the share's 95 % interval.") double shareHigh,
    @Means("Independent articles that name it, as a share of all independent ones.")
        double shareIndependent,
    @Means("Articles of the period before that name it; empty when there is none of that period.")
        @Nullable Long articlesBefore,
    @Means("All articles of the period before.") @Nullable Long ofArticlesBefore,
    @Means("Share in the period before.") @Nullable Double shareBefore,
    @Means("Share of the independent articles in the period before.")
        @Nullable Double shareIndependentBefore,
    @Means("Change of the share since the period before: within plus mix.") @Nullable Double change,
    @Means(
            "Lower end of the change's 95 % interval (Newcombe 1998, from the intervals of both"
                + " shares).")
        @Nullable Double changeLow,
    @Means("Upper end of the change's 95 % interval.") @Nullable Double changeHigh,
    @Means(
            "Of the change, what outlets present in both periods add by naming it more or less often"
                + " (Kitagawa 1955): the change of each one's own share times the mean of its parts"
                + " of all articles.")
        @Nullable Double changeWithin,
    @Means(
            "Of the change, what the mix of outlets adds: who is absent from one of the periods, and"
                + " who has a larger or smaller part of all articles than before.")
        @Nullable Double changeMix,
    @Means(
            "Outlets of the fixed panel that are compared, the same in both periods; which: see"
                + " outlet_period.compared. The columns that follow are about their articles only.")
        long panelOutlets,
    @Means("Articles of theirs that name it.") long panelArticles,
    @Means("All articles of theirs.") long panelOfArticles,
    @Means("Articles of theirs that name it in the period before.") long panelArticlesBefore,
    @Means("All articles of theirs in the period before.") long panelOfArticlesBefore,
    @Means("Share on the panel; empty when it has no outlet.") @Nullable Double panelShare,
    @Means("Share on the panel in the period before.") @Nullable Double panelShareBefore,
    @Means("Change of the share on the panel: within plus mix.") @Nullable Double panelChange,
    @Means("Lower end of that change's 95 % interval.") @Nullable Double panelChangeLow,
    @Means("Upper end of that change's 95 % interval.") @Nullable Double panelChangeHigh,
    @Means("Of the change on the panel, that within its outlets: no crawl makes or hides it.")
        @Nullable Double panelChangeWithin,
    @Means("Of the change on the panel, that by its outlets' parts of all articles.")
        @Nullable Double panelChangeMix) {

  /** What three roundings, each by half a unit in the last place, and an addition come to. */
  private static final int LAST_PLACES = 2;

  public Trend {
    require(articles >= outlets && ofArticles >= outletsPresent, "an outlet has an article");
    require(articles >= articlesDistinct && ofArticles >= ofDistinct, "copies are one");
    require(articles >= articlesIndependent && ofArticles >= ofIndependent, "origins are one");
    requireShare(shareIndependent);
    require(shareLow <= share && share <= shareHigh, "a share lies in its interval");
    require((articlesBefore == null) == (change == null), "a change has a period before");
    require((panelOutlets == 0) == (panelChange == null), "a panel has outlets");
    requireSum(change, changeWithin, changeMix);
    requireSum(panelChange, panelChangeWithin, panelChangeMix);
  }

  /** The parts of a change are rounded from exact fractions: no more may be amiss than that. */
  private static void requireSum(
      @Nullable Double change, @Nullable Double within, @Nullable Double mix) {
    if (change == null || within == null || mix == null) {
      require(change == null && within == null && mix == null, "a change has two parts");
      return;
    }
    double largest = Math.max(Math.abs(change), Math.max(Math.abs(within), Math.abs(mix)));
    require(
        Math.abs(within + mix - change) <= LAST_PLACES * Math.ulp(largest),
        "a change is that within outlets and that of their mix");
  }
}

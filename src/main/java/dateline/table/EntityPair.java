package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireCounts;
import static dateline.table.Invariant.requireShare;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "two entities that articles of a period name together within a window, at least"
            + " --pair-articles of them (3 unless the run says otherwise). Periods end with the last"
            + " day of the corpus that is not after the run's date. A pair has a row for each"
            + " period and window: choose one of each",
    layout = Layout.WHOLE)
public record EntityPair(
    @Key
        @Means(
            "7_days, 28_days (those up to the last day of the corpus) or all (undated articles among"
                + " them).")
        String period,
    @Key @Means("The entity of the pair that sorts first.") String entityA,
    @Key @Means("The entity of the pair that sorts second.") String entityB,
    @Key
        @Means(
            "How near both have to be named: article (in one item of it, where it has several, see"
                + " --no-items), three_sentences (that follow each other) or sentence. A sentence that"
                + " names more than 10 entities is a list, such as a form's, and counts for none.")
        String within,
    @Means("First day of the period; of all: the first of the corpus, empty if nothing is dated.")
        @Nullable LocalDate firstDay,
    @Means("Last day of the period; empty if nothing is dated.") @Nullable LocalDate lastDay,
    @Means("Articles that name both within the window.") long articles,
    @Means("Of them distinct ones: those with much the same text count once, see story_article.")
        long articlesDistinct,
    @Means("Of these independent ones: those whose facts have one origin count once.")
        long articlesIndependent,
    @Means(
            "articles, but that a round-up (an article of several items that name more than"
                + " --round-up entities) counts as one divided by its items.")
        double articlesWeighted,
    @Means("Independent articles that name entity_a.") long independentA,
    @Means("Independent articles that name entity_b.") long independentB,
    @Means("All independent articles of the period.") long ofIndependent,
    @Means("Independent articles that p_value counts with, see entity_pair_day.") long ofEffective,
    @Means("articles_independent as a share of of_independent.") double share,
    @Means("Lower end of the share's 95 % interval (Wilson).") double shareLow,
    @Means("Upper end of the share's 95 % interval.") double shareHigh,
    @Means("Independent articles expected to name both, if the two were named independently.")
        double expected,
    @Means("Normalised pointwise mutual information, -1 to 1, see entity_pair_day.") double npmi,
    @Means("Log-likelihood ratio of the same counts (Dunning 1993).") double logLikelihoodRatio,
    @Means("Fisher's exact test, one-sided, see entity_pair_day.") double pValue,
    @Means(
            "The share of chance findings to expect among all pairs of the period and window with"
                + " this or a smaller p_value, see entity_pair_day.")
        double qValue,
    @Means(
            "Independent articles that name both in the period of the same length before, 0 too"
                + " where the corpus has none of these days; empty for all.")
        @Nullable Long independentBefore,
    @Means(
            "share as a multiple of that of the period before; empty where there was no such article,"
                + " and for all.")
        @Nullable Double lift,
    @Means(
            "Significance of the pair as an edge of the network of its period and window, with"
                + " articles_weighted as weights: how likely such a part of what one of the two has"
                + " in all would be if that were spread by chance over those it is named with"
                + " (Serrano et al. 2009); the lower of both. Low is significant; .05 is usual.")
        double disparityAlpha,
    @Means("First day of the period on which an article names both; empty: only undated ones do.")
        @Nullable LocalDate firstNamed,
    @Means("Last such day.") @Nullable LocalDate lastNamed,
    @Means(
            "The article that shows the pair best: where the two stand nearest to each other, in one"
                + " that names few others.")
        String evidenceArticleId,
    @Means("The sentence there that names the one; with evidence_last_sentence an address.")
        int evidenceSentence,
    @Means("The sentence that names the other; the same where one sentence names both.")
        int evidenceLastSentence) {

  /** The periods over which pairs are counted. */
  public static final List<String> PERIODS = List.of("7_days", "28_days", "all");

  public EntityPair {
    require(entityA.compareTo(entityB) < 0, "a pair is stored once, in order");
    require(PERIODS.contains(period), "a period is of three kinds");
    require(EntityPairDay.WINDOWS.contains(within), "a window is of three kinds");
    requireCounts(articles, articlesDistinct, articlesIndependent);
    require(
        articlesIndependent <= Math.min(independentA, independentB),
        "who names both names each of them");
    requireShare(share);
    require(shareLow <= share && share <= shareHigh, "an interval holds its figure");
    require(npmi >= -1 && npmi <= 1, "NPMI lies between -1 and 1");
    requireShare(pValue);
    requireShare(qValue);
    requireShare(disparityAlpha);
    require((firstNamed == null) == (lastNamed == null), "who is named first is named last");
    require(evidenceSentence <= evidenceLastSentence, "sentences come in order");
  }
}

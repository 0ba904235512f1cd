package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireCounts;
import static dateline.table.Invariant.requireShare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "two entities that articles of one day name together within a window, at least --min-articles"
            + " of them (2 unless the run says otherwise). A pair of one sentence has a row for each"
            + " window: choose one, do not add them up")
public record EntityPairDay(
    @Key @Means("UTC day of publication; empty: undated articles.") @Nullable LocalDate day,
    @Key @Means("The entity of the pair that sorts first.") String entityA,
    @Key @Means("The entity of the pair that sorts second.") String entityB,
    @Key
        @Means(
            "How near both have to be named: article (in one item of it, where it has several, see"
                + " --no-items), three_sentences (that follow each other) or sentence. A sentence that"
                + " names more than 10 entities is a list, such as a form's, and counts for none.")
        String within,
    @Means(
            "Articles that name both within the window. A pair that fewer than --min-articles of the"
                + " day name has no row: sums over days leave those articles out.")
        long articles,
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
    @Means("All independent articles of the day.") long ofIndependent,
    @Means(
            "Independent articles that would bring as many pairs together by chance if each named as"
                + " many entities as the next: where some name many, chance makes more pairs, as if"
                + " there were fewer articles. p_value counts with these.")
        long ofEffective,
    @Means("articles_independent as a share of of_independent.") double share,
    @Means("Lower end of the share's 95 % interval (Wilson).") double shareLow,
    @Means("Upper end of the share's 95 % interval.") double shareHigh,
    @Means(
            "Independent articles expected to name both, anywhere in them, if the two were named"
                + " independently.")
        double expected,
    @Means(
            "Normalised pointwise mutual information of articles_independent, -1 to 1: 0 as often as"
                + " expected, 1 when never named apart (Bouma 2009). In a window narrower than the"
                + " article it says how much oftener the two are that near than articles would name"
                + " both by chance.")
        double npmi,
    @Means("Log-likelihood ratio of the same counts (Dunning 1993); 0 as often as expected.")
        double logLikelihoodRatio,
    @Means(
            "Probability of so many independent articles or more, were the two named independently"
                + " (Fisher's exact test, one-sided, of articles_independent, independent_a,"
                + " independent_b and of_effective); in narrower windows at most that.")
        double pValue,
    @Means(
            "The share of chance findings to expect among all pairs of the day and window with this"
                + " or a smaller p_value (Benjamini and Hochberg 1995, over all pairs of entities that"
                + " --min-articles articles name): below .05 a pair is no chance finding.")
        double qValue) {

  /** How near both can have to be named. */
  public static final List<String> WINDOWS = List.of("article", "three_sentences", "sentence");

  public EntityPairDay {
    require(entityA.compareTo(entityB) < 0, "a pair is stored once, in order");
    require(WINDOWS.contains(within), "a window is of three kinds");
    requireCounts(articles, articlesDistinct, articlesIndependent);
    require(articlesWeighted <= articles, "nothing weighs more than one");
    require(
        articlesIndependent <= Math.min(independentA, independentB),
        "who names both names each of them");
    requireShare(share);
    require(shareLow <= share && share <= shareHigh, "an interval holds its figure");
    require(npmi >= -1 && npmi <= 1, "NPMI lies between -1 and 1");
    requireShare(pValue);
    requireShare(qValue);
  }
}

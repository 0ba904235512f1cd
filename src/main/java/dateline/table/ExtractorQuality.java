package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireShare;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(
    row = "one measure of how well one extractor did on one labelled sample",
    layout = Layout.WHOLE)
public record ExtractorQuality(
    @Key
        @Means(
            "What is measured: names, sources (who is cited), sentiment, identities (who a name is),"
                + " references (who a pronoun or bare surname is that is cited) or wire_credits.")
        String extractor,
    @Key
        @Means(
            "How it was done: a mode of --names or of --sentiment; empty where there is but one way.")
        @Nullable String mode,
    @Key @Means("The labelled sample, see data/evaluation/samples.tsv.") String sampleName,
    @Key
        @Means(
            "What of it: all; of names PER, LOC or ORG; of sources cue, source (sharing characters)"
                + " or source exact (word for word), of verdicts on them also class, type, entity and"
                + " content; of sentiment negative, neutral or positive, all, or macro (their mean).")
        String label,
    @Means("What the sample's texts are, and who labelled them.") String texts,
    @Means("Whether this edition's articles were read in this way.") boolean used,
    @Means("Labelled things: those that are there, or those found that readers judged.") long items,
    @Means("Articles that they are in.") long articles,
    @Means(
            "Share of what was found that is right, 0 to 1; empty where nothing was found or nobody"
                + " looked.")
        @Nullable Double precision,
    @Means(
            "Lower end of its 95 % interval: Wilson's at the effective size of the sample, for things"
                + " in one article are no independent observations.")
        @Nullable Double precisionLow,
    @Means("Upper end of its 95 % interval.") @Nullable Double precisionHigh,
    @Means(
            "Share of what is there that was found, 0 to 1; empty where nothing is there or it is not"
                + " known what is.")
        @Nullable Double recall,
    @Means("Lower end of its 95 % interval, as that of precision.") @Nullable Double recallLow,
    @Means("Upper end of its 95 % interval.") @Nullable Double recallHigh,
    @Means("Harmonic mean of precision and recall; of macro the mean of the classes'.")
        @Nullable Double f1,
    @Means(
            "Share of what is there of which it says nothing, rather than something wrong: no name"
                + " that shares characters, no cue, no source, no identity; neutral, where readers"
                + " found a judgement. Empty where that is not known.")
        @Nullable Double abstention,
    @Means("Day on which it was measured, or readers judged what had been found.")
        LocalDate measuredOn,
    @Means(
            "The model that was measured: first 12 digits of the SHA-256 of its file; empty where"
                + " there is none, or it was not kept.")
        @Nullable String model) {

  public ExtractorQuality {
    require(items > 0 && articles > 0, "what is measured is there");
    require(articles <= items, "an article counts through its items");
    requireShares(precision, precisionLow, precisionHigh);
    requireShares(recall, recallLow, recallHigh);
    requireShares(f1, null, null);
    requireShares(abstention, null, null);
  }

  private static void requireShares(
      @Nullable Double share, @Nullable Double low, @Nullable Double high) {
    require((low == null) == (high == null), "an interval has two ends");
    require(low == null || share != null, "an interval is one of a share");
    if (share != null) {
      requireShare(share);
      require(low == null || low <= share, "a share is not below its interval");
      require(high == null || share <= high, "a share is not above its interval");
    }
  }

  /** The same measure, in an edition that was or was not read in this way. */
  public ExtractorQuality used(boolean used) {
    return new ExtractorQuality(
        extractor,
        mode,
        sampleName,
        label,
        texts,
        used,
        items,
        articles,
        precision,
        precisionLow,
        precisionHigh,
        recall,
        recallLow,
        recallHigh,
        f1,
        abstention,
        measuredOn,
        model);
  }
}

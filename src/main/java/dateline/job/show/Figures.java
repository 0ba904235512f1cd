package dateline.job.show;

import dateline.spark.Where;
import dateline.table.EntityDay;
import dateline.table.EntityPairDay;
import dateline.table.SentimentDay;
import dateline.table.SourceDay;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the daily tables say of that which evidence is shown for. */
record Figures(Evidence evidence) {
  private static final double PERCENT = 100;

  List<String> ofDay() {
    return evidence
        .edition()
        .read(EntityDay.class, Where.is("entity_id", evidence.entityId()).and(evidence.when()))
        .stream()
        .map(
            row ->
                "entity_day: "
                    + new Threefold(
                        row.articles(), row.articlesDistinct(), row.articlesIndependent())
                    + String.format(
                        Locale.ROOT,
                        "; %.0f %% (%.0f-%.0f)",
                        PERCENT * row.share(),
                        PERCENT * row.shareLow(),
                        PERCENT * row.shareHigh()))
        .toList();
  }

  List<String> ofSentiment(@Nullable String voice, @Nullable String outletId) {
    return evidence
        .edition()
        .read(SentimentDay.class, Where.is("entity_id", evidence.entityId()).and(evidence.when()))
        .stream()
        .filter(row -> voice == null || row.voice().equals(voice))
        .filter(row -> outletId == null || outletId.equals(row.outletId()))
        .map(
            row ->
                "sentiment_day: %s, %s: %,d negative, %,d neutral, %,d positive"
                    .formatted(
                        row.outletId() == null ? "no publisher" : row.outletId(),
                        row.voice(),
                        row.negative(),
                        row.neutral(),
                        row.positive()))
        .toList();
  }

  List<String> ofSource(@Nullable String outletId) {
    return evidence
        .edition()
        .read(
            SourceDay.class, Where.is("source_entity_id", evidence.entityId()).and(evidence.when()))
        .stream()
        .filter(row -> outletId == null || outletId.equals(row.outletId()))
        .map(
            row ->
                "source_day: %s, %s: %s; %,d times"
                    .formatted(
                        row.outletId() == null ? "no publisher" : row.outletId(),
                        row.cueClass(),
                        new Threefold(
                            row.articles(), row.articlesDistinct(), row.articlesIndependent()),
                        row.attributions()))
        .toList();
  }

  List<String> ofPair(String otherId, String within) {
    boolean inOrder = evidence.entityId().compareTo(otherId) < 0;
    Where pair =
        Where.is("entity_a", inOrder ? evidence.entityId() : otherId)
            .and(Where.is("entity_b", inOrder ? otherId : evidence.entityId()))
            .and(Where.is("within", within))
            .and(evidence.when());
    return evidence.edition().read(EntityPairDay.class, pair).stream()
        .map(
            row ->
                "entity_pair_day: "
                    + new Threefold(
                        row.articles(), row.articlesDistinct(), row.articlesIndependent())
                    + String.format(Locale.ROOT, ", %.1f expected", row.expected()))
        .toList();
  }
}

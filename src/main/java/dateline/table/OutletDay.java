package dateline.table;

import static dateline.table.Invariant.require;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one publisher on one day")
public record OutletDay(
    @Key @Means("UTC day of publication; empty: undated articles.") @Nullable LocalDate day,
    @Key @Means("Publisher; empty when not known.") @Nullable String outletId,
    @Means("Articles.") long articles,
    @Means("Words in them.") long words,
    @Means("Median words of an article.") double wordsMedian,
    @Means("Articles with a tail that was cut off.") long tailsCut,
    @Means("Attributions in them that tell what a source did say; see source_day.")
        long attributions,
    @Means("Tone of the outlet's own words, per 100 words; empty when there are none.")
        @Nullable Double toneOwn,
    @Means("Tone of the words it quotes, per 100 words; empty when there are none.")
        @Nullable Double toneQuoted) {

  public OutletDay {
    require(articles > 0, "a silent outlet has no row");
    require(tailsCut <= articles, "an article has one tail");
  }
}

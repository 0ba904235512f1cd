package dateline.table;

import static dateline.table.Invariant.require;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one article and the tone of its words")
public record ArticleTone(
    @Key @Means("Article.") String articleId,
    @Means("UTC day of publication; empty for an undated article.") @Nullable LocalDate day,
    @Means("Publisher of the article.") @Nullable String outletId,
    @Means("Sentences.") long sentences,
    @Means("Words outside quotation marks.") long wordsOwn,
    @Means("Words inside quotation marks.") long wordsQuoted,
    @Means("Sum of the valences (-5 to 5) of the words outside quotation marks.") long valenceOwn,
    @Means("Sum of the valences of the words inside quotation marks.") long valenceQuoted,
    @Means("valence_own without the words of war (attack, troops, ceasefire).") long evaluativeOwn,
    @Means("valence_quoted without the words of war.") long evaluativeQuoted,
    @Means("Words of war outside quotation marks.") long eventWordsOwn,
    @Means("Words of war inside quotation marks.") long eventWordsQuoted,
    @Means("valence_own per 100 words outside quotation marks; empty when there are none.")
        @Nullable Double toneOwn,
    @Means("valence_quoted per 100 words inside quotation marks; empty when there are none.")
        @Nullable Double toneQuoted,
    @Means(
            "evaluative_own per 100 words outside quotation marks: how the outlet speaks of what"
                + " happens, while tone_own also tells how bad that is; empty when there are none.")
        @Nullable Double evaluativeToneOwn,
    @Means("evaluative_quoted per 100 words inside quotation marks; empty when there are none.")
        @Nullable Double evaluativeToneQuoted,
    @Means("Words of war as a share of all words; empty when there are none.")
        @Nullable Double eventShare) {

  public ArticleTone {
    require((wordsOwn == 0) == (toneOwn == null), "no words, no tone");
    require((wordsQuoted == 0) == (toneQuoted == null), "no words, no tone");
    require((toneOwn == null) == (evaluativeToneOwn == null), "both tones are of the same words");
    require((toneQuoted == null) == (evaluativeToneQuoted == null), "both are of the same words");
    require(eventWordsOwn <= wordsOwn && eventWordsQuoted <= wordsQuoted, "they are words");
  }
}

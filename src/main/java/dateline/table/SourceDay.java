package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireCounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one cited source of one publisher on one day, in one class of words")
public record SourceDay(
    @Key @Means("UTC day of publication; empty: undated articles.") @Nullable LocalDate day,
    @Key @Means("Publisher: who cites; empty when not known.") @Nullable String outletId,
    @Key @Means("Who is cited, as an entity; empty when the source is none that is known.")
        @Nullable String sourceEntityId,
    @Key @Means("Who is cited, as an outlet; empty when the source is none.")
        @Nullable String sourceOutletId,
    @Key
        @Means(
            "Class of the cue: report, claim, think, confirm, deny, dispute, praise, condemn, warn"
                + " or urge.")
        String cueClass,
    @Means("Articles that cite it so.") long articles,
    @Means("Of them distinct ones: those with much the same text count once, see story_article.")
        long articlesDistinct,
    @Means("Of these independent ones: those whose facts have one origin count once.")
        long articlesIndependent,
    @Means(
            "Places at which they do. One that says what a source did not say (did not confirm, did"
                + " not deny), or may, will or would say, is none.")
        long attributions,
    @Means("Those with a quotation.") long direct,
    @Means(
            "Words in quotation marks in what they attribute. Where one relays another, the words"
                + " count for both.")
        long quotedWords) {

  public SourceDay {
    requireCounts(articles, articlesDistinct, articlesIndependent);
    require(attributions >= articles, "an article that cites has a place");
    require(direct <= attributions, "quotations are attributions");
  }
}

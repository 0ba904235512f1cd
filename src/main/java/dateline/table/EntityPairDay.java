package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireCounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "two entities that articles of one day name together, at least --min-articles of them (2"
            + " unless the run says otherwise)")
public record EntityPairDay(
    @Key @Means("UTC day of publication; empty: undated articles.") @Nullable LocalDate day,
    @Key @Means("The entity of the pair that sorts first.") String entityA,
    @Key @Means("The entity of the pair that sorts second.") String entityB,
    @Means(
            "Articles that name both. A pair that fewer than --min-articles of the day name has no"
                + " row: sums over days leave those articles out.")
        long articles,
    @Means("Of them distinct ones: those with much the same text count once, see story_article.")
        long articlesDistinct,
    @Means("Of these independent ones: those whose facts have one origin count once.")
        long articlesIndependent,
    @Means("Articles that name both within one sentence.") long articlesSentence,
    @Means("Articles expected to name both if the two were named independently.") double expected,
    @Means(
            "Normalised pointwise mutual information, -1 to 1: 0 when independent, 1 when never"
                + " named apart (Bouma 2009).")
        double npmi) {

  public EntityPairDay {
    require(entityA.compareTo(entityB) < 0, "a pair is stored once, in order");
    requireCounts(articles, articlesDistinct, articlesIndependent);
    require(articlesSentence <= articles, "a sentence is part of an article");
    require(npmi >= -1 && npmi <= 1, "NPMI lies between -1 and 1");
  }
}

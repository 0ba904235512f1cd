package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireCounts;
import static dateline.table.Invariant.requireShare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "how often one publisher uses one loaded term on one day, in one voice")
public record LoadedTermDay(
    @Key @Means("UTC day of publication; empty: undated articles.") @Nullable LocalDate day,
    @Key @Means("Publisher; empty when not known.") @Nullable String outletId,
    @Key @Means("What the term names; the terms of one concept compete.") String concept,
    @Key @Means("The term, as data/knowledge/loaded_terms.tsv or the user's file calls it.")
        String term,
    @Key @Means("own, quoted, reported or scare, see loaded_term.") String voice,
    @Means("Whose word it is, see loaded_term.") String favours,
    @Means("Articles that use it so.") long articles,
    @Means("Of them distinct ones: those with much the same text count once, see story_article.")
        long articlesDistinct,
    @Means("Of these independent ones: those whose facts have one origin count once.")
        long articlesIndependent,
    @Means("Places at which they do.") long occurrences,
    @Means("Articles of the publisher on that day with any term of the concept in that voice.")
        long articlesOfConcept,
    @Means("Places of any term of the concept in that voice: what share is a share of.")
        long occurrencesOfConcept,
    @Means(
            "occurrences as a share of occurrences_of_concept; the shares of the terms of a concept"
                + " add up to 1.")
        double share,
    @Means(
            "Lower end of its 95 % interval: Wilson's at the effective size of the sample, for words"
                + " of one story are no independent observations.")
        double shareLow,
    @Means("Upper end of its 95 % interval.") double shareHigh) {

  public LoadedTermDay {
    require(TermUse.VOICES.contains(voice), "a voice is of four kinds");
    requireCounts(articles, articlesDistinct, articlesIndependent);
    require(occurrences >= articles, "an article counts through its places");
    require(articles <= articlesOfConcept, "a term is one of its concept's");
    require(occurrences <= occurrencesOfConcept, "a term is one of its concept's");
    requireShare(share);
    require(shareLow <= share && share <= shareHigh, "a share lies in its interval");
  }
}

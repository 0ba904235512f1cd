package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireSpan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one place at which an article uses a word that a side of a war uses for something")
public record LoadedTerm(
    @Key @Means("Article.") String articleId,
    @Means("UTC day of publication; empty for an undated article.") @Nullable LocalDate day,
    @Means("Publisher of the article.") @Nullable String outletId,
    @Means("Ordinal of the sentence, from 0.") int sentence,
    @Key @Means("Offset of the term's first character in article.text.") int start,
    @Key @Means("Offset after the term's last character.") int end,
    @Means("The term, as data/knowledge/loaded_terms.tsv or the user's file calls it.") String term,
    @Means("What it names; the terms of one concept compete.") String concept,
    @Means(
            "Whose word it is: neutral (the usage of news agencies), attacker, defender, state,"
                + " rebels, perpetrator, victim, supporters or opponents.")
        String favours,
    @Means(
            "In whose words it stands: own (the outlet's), quoted (inside quotation marks), reported"
                + " (others', without quotation marks) or scare (the outlet's, but kept away from"
                + " itself: a few words in quotation marks of nobody told, so-called X, what Y calls"
                + " X).")
        String voice,
    @Means("Start of the attribution whose words they are; empty where none tells.")
        @Nullable Integer attributionStart,
    @Means("End of that attribution.") @Nullable Integer attributionEnd,
    @Means("Whose words they are, as an entity; empty where that is not known.")
        @Nullable String sourceEntityId,
    @Means("Whose words they are, as an outlet; empty where it is none.")
        @Nullable String sourceOutletId) {

  public LoadedTerm {
    require(sentence >= 0, "sentences count from 0");
    requireSpan(start, end);
    require(TermUse.VOICES.contains(voice), "a voice is of four kinds");
    require((attributionStart == null) == (attributionEnd == null), "an attribution is a span");
  }
}

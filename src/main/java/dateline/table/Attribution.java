package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireSpan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one place in an article at which words or facts are attributed to a source")
public record Attribution(
    @Key @Means("Article that cites the source.") String articleId,
    @Means("UTC day of publication; empty for an undated article.") @Nullable LocalDate day,
    @Means("Publisher of the article: who cites.") @Nullable String outletId,
    @Means("Ordinal of the sentence of the cue, from 0.") int sentence,
    @Key @Means("Offset of the cue's first character in article.text.") int start,
    @Key @Means("Offset after the cue's last character.") int end,
    @Means("The words that attribute, as written.") String cue,
    @Means("Dictionary form of the cue.") String lemma,
    @Means(
            "Class of the cue: report, claim, think, confirm, deny, dispute, praise, condemn, warn"
                + " or urge.")
        String cueClass,
    @Means("direct (quotation marks), indirect or scare (a few words quoted inside a clause).")
        String form,
    @Means("Whether the text says that the source did not say so: did not confirm.")
        boolean negated,
    @Means(
            "What else keeps it from being said: possible (may have said), future (will say),"
                + " conditional (would say); empty for a plain statement.")
        @Nullable String modality,
    @Means("The source as written; empty when the text names none.") @Nullable String source,
    @Means("Offset of the source's first character.") @Nullable Integer sourceStart,
    @Means("Offset after the source's last character.") @Nullable Integer sourceEnd,
    @Means("The name or noun that the source turns on: Osterman, officials.")
        @Nullable String sourceHead,
    @Means("Which entity the source is; empty where that is not known.")
        @Nullable String sourceEntityId,
    @Means("Which outlet the source is; empty where it is none.") @Nullable String sourceOutletId,
    @Means(
            "What the source is: outlet, wire_agency, government, official, military, intelligence,"
                + " international_organization, ngo, armed_group, expert, civilian (witnesses"
                + " too), document, social_media or unnamed; empty where the text does not tell.")
        @Nullable String sourceType,
    @Means("Entity of the country or group that the source speaks for; empty where not known.")
        @Nullable String sourcePartyId,
    @Means(
            "Through what it was said, where the text tells: statement, speech, interview,"
                + " news_conference, social_media, letter, call, broadcast, hearing, court_filing or"
                + " report.")
        @Nullable String channel,
    @Means(
            "Offset of the first character of what is attributed. Where cue and source stand inside"
                + " it, as between two parts of a quotation, it reaches over them.")
        @Nullable Integer contentStart,
    @Means("Offset after the last character of what is attributed.") @Nullable Integer contentEnd,
    @Means("Words of it in quotation marks.") int quotedWords,
    @Means(
            "The way in which the sentence attributes: where the source stands, what shows that"
                + " something is attributed, a verb of reporting or another, and what the source"
                + " is called by: inverted/before/report/name.")
        String pattern,
    @Means(
            "Share of the places of this pattern, or of a wider one where it is rare, at which cue"
                + " and source were right on labelled news, 0 to 1; drawn toward that of the wider"
                + " pattern the more the fewer there were.")
        double confidence,
    @Means(
            "Whether it says that something told is not so. To deny or dispute may also be to turn"
                + " down an offer, or a plan.")
        boolean disputesClaim,
    @Means(
            "Start of the attribution that this one disputes, where the article has it: in the same"
                + " sentence or the one before, up to three before where whose claim is disputed is"
                + " said, or inside what is attributed (disputed X's claim that).")
        @Nullable Integer disputesStart,
    @Means(
            "Whose claim this one disputes, as an entity: whom it names as the claimant, else the"
                + " source of the attribution that it disputes, else whom that speaks for.")
        @Nullable String disputesEntityId) {

  public Attribution {
    require(sentence >= 0, "sentences count from 0");
    requireSpan(start, end);
    require((source == null) == (sourceStart == null), "a source has a place");
  }
}

package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireSpan;

import org.jspecify.annotations.Nullable;

/** A place of an annotation at which words or facts are attributed to a source. */
public record Citation(
    @Means("Ordinal of the sentence of the cue, from 0.") int sentence,
    @Means("Offset of the cue's first character in article.text.") int start,
    @Means("Offset after the cue's last character.") int end,
    @Means("The words that attribute, as written.") String cue,
    @Means("Dictionary form of the cue.") String lemma,
    @Means(
            "Class of the cue: report, claim, think, confirm, deny, dispute, praise, condemn, warn"
                + " or urge.")
        String cueClass,
    @Means("direct (quotation marks), indirect or scare (a few words quoted inside a clause).")
        String form,
    @Means("The source as written; empty when the text names none.") @Nullable String source,
    @Means("Offset of the source's first character.") @Nullable Integer sourceStart,
    @Means("Offset after the source's last character.") @Nullable Integer sourceEnd,
    @Means("Which entity the source is; empty where that is not known.") @Nullable String entityId,
    @Means("Which outlet the source is; empty where it is none.") @Nullable String outletId,
    @Means(
            "Offset of the first character of what is attributed. Where cue and source stand inside"
                + " it, as between two parts of a quotation, it reaches over them.")
        @Nullable Integer contentStart,
    @Means("Offset after the last character of what is attributed.") @Nullable Integer contentEnd) {

  public Citation {
    require(sentence >= 0, "sentences count from 0");
    requireSpan(start, end);
    require((source == null) == (sourceStart == null), "a source has a place");
    require((source == null) == (sourceEnd == null), "a source has a place");
    require(source != null || (entityId == null && outletId == null), "only a source is someone");
    require((contentStart == null) == (contentEnd == null), "content has a start and an end");
  }
}

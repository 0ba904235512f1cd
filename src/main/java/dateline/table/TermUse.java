package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireSpan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place of an annotation at which a loaded term stands. */
public record TermUse(
    @Means("Ordinal of the sentence, from 0.") int sentence,
    @Means("Offset of its first character in article.text.") int start,
    @Means("Offset after its last character.") int end,
    @Means("The term, as the list of loaded terms calls it.") String term,
    @Means("What it names; the terms of one concept compete.") String concept,
    @Means(
            "Whose word it is: neutral, attacker, defender, state, rebels, perpetrator, victim,"
                + " supporters or opponents.")
        String favours,
    @Means(
            "In whose words it stands: own (the outlet's), quoted (inside quotation marks), reported"
                + " (others', without quotation marks) or scare (the outlet's, but kept away from"
                + " itself: a few words in quotation marks of nobody told, so-called X, what Y calls"
                + " X).")
        String voice,
    @Means("Start of the attribution whose words they are; empty where none tells.")
        @Nullable Integer attributionStart,
    @Means("End of that attribution.") @Nullable Integer attributionEnd) {

  /** Whose words a term can stand in. */
  static final List<String> VOICES = List.of("own", "quoted", "reported", "scare");

  public TermUse {
    require(sentence >= 0, "sentences count from 0");
    requireSpan(start, end);
    require(VOICES.contains(voice), "a voice is of four kinds");
    require((attributionStart == null) == (attributionEnd == null), "an attribution is a span");
  }
}

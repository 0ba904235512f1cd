package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireSpan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one mention of an entity and how the words around it judge it")
public record MentionSentiment(
    @Key @Means("Article that names the entity.") String articleId,
    @Means("UTC day of publication; empty for an undated article.") @Nullable LocalDate day,
    @Means("Publisher of the article.") @Nullable String outletId,
    @Means("Ordinal of the sentence, from 0.") int sentence,
    @Key @Means("Offset of the name's first character in article.text.") int start,
    @Key @Means("Offset after the name's last character.") int end,
    @Means("Which entity.") String entityId,
    @Means(
            "Whose words the name stands in: own (the outlet's; also up to three words in quotation"
                + " marks that nobody is told to have said), quoted (inside quotation marks) or"
                + " reported (others', without quotation marks).")
        String voice,
    @Means("Start of the attribution whose words they are; empty where none tells.")
        @Nullable Integer attributionStart,
    @Means("End of that attribution.") @Nullable Integer attributionEnd,
    @Means("Whose words they are, as an entity; empty where that is not known.")
        @Nullable String sourceEntityId,
    @Means("Whose words they are, as an outlet; empty where it is none.")
        @Nullable String sourceOutletId,
    @Means(
            "Probability that a careful reader finds the words negative toward the entity: what is"
                + " said about it, not what happens to it. In the outlet's own voice others' words"
                + " in the sentence are left out.")
        double negative,
    @Means("Probability of neutral: 1 - negative - positive.") double neutral,
    @Means("Probability of positive.") double positive,
    @Means("positive - negative: what is expected, from -1 to 1.") double sentiment) {

  public MentionSentiment {
    require(sentence >= 0, "sentences count from 0");
    requireSpan(start, end);
    require(negative >= 0 && positive >= 0, "probabilities are not below 0");
    require((attributionStart == null) == (attributionEnd == null), "an attribution is a span");
  }
}

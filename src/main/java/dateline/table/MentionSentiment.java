package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireSpan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one mention of an entity and how the text around it speaks of it")
public record MentionSentiment(
    @Key @Means("Article that names the entity.") String articleId,
    @Means("UTC day of publication; empty for an undated article.") @Nullable LocalDate day,
    @Means("Publisher of the article.") @Nullable String outletId,
    @Means("Ordinal of the sentence, from 0.") int sentence,
    @Key @Means("Offset of the name's first character in article.text.") int start,
    @Key @Means("Offset after the name's last character.") int end,
    @Means("Which entity.") String entityId,
    @Means("own (the outlet's words) or quoted (inside quotation marks).") String voice,
    @Means(
            "Sum of the valences (-5 to 5) of the sentence's words in the same voice, each decayed"
                + " by exp(-d/8), d being its distance in words from the name. Words that say what"
                + " happens in a war, such as killed, are left out: they are the topic, not the"
                + " stance.")
        double sentiment) {

  public MentionSentiment {
    require(sentence >= 0, "sentences count from 0");
    requireSpan(start, end);
  }
}

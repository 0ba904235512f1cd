package dateline.table;

import static dateline.table.Invariant.requireSpan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one place in an article at which a source says that something told is not so")
public record Dispute(
    @Key @Means("Article that tells of the dispute.") String articleId,
    @Means("UTC day of publication; empty for an undated article.") @Nullable LocalDate day,
    @Means("Publisher of the article.") @Nullable String outletId,
    @Means("Ordinal of the sentence of the cue, from 0.") int sentence,
    @Key @Means("Offset of the cue's first character in article.text.") int start,
    @Key @Means("Offset after the cue's last character.") int end,
    @Means("Who disputes, as written; empty when the text names nobody.") @Nullable String disputer,
    @Means("Who disputes, as an entity; empty where that is not known.")
        @Nullable String disputerEntityId,
    @Means("Who disputes, as an outlet; empty where it is none.") @Nullable String disputerOutletId,
    @Means("What the disputer is, see attribution; empty where the text does not tell.")
        @Nullable String disputerType,
    @Means("Entity of the country or group that the disputer speaks for; empty where not known.")
        @Nullable String disputerPartyId,
    @Means("Offset of the first character of the words for what is disputed.")
        @Nullable Integer contentStart,
    @Means("Offset after the last character of the words for what is disputed.")
        @Nullable Integer contentEnd,
    @Means(
            "Whose claim is disputed, as an entity: the source of the claim, else whom the dispute"
                + " names as the claimant; empty where that is not known.")
        @Nullable String claimantEntityId,
    @Means("Whose claim is disputed, as an outlet; empty where it is none.")
        @Nullable String claimantOutletId,
    @Means("Entity of the country or group that the source of the claim speaks for.")
        @Nullable String claimantPartyId,
    @Means(
            "Start of the claim in the article, see claim; empty where the article does not carry"
                + " it near the dispute.")
        @Nullable Integer claimStart) {

  public Dispute {
    requireSpan(start, end);
  }
}

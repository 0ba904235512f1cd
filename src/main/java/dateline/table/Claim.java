package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireSpan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "one place in an article at which a source claims that something is so: an attribution of"
            + " the class claim, or one of another class that the article says is disputed")
public record Claim(
    @Key @Means("Article that carries the claim.") String articleId,
    @Means("UTC day of publication; empty for an undated article.") @Nullable LocalDate day,
    @Means("Publisher of the article.") @Nullable String outletId,
    @Means("Ordinal of the sentence of the cue, from 0.") int sentence,
    @Key @Means("Offset of the cue's first character in article.text.") int start,
    @Key @Means("Offset after the cue's last character.") int end,
    @Means(
            "Class of the cue: claim, report or confirm. Rows of report and confirm are all"
                + " disputed: leave them out of a rate of disputes.")
        String cueClass,
    @Means("Who claims, as written; empty when the text names nobody.") @Nullable String claimant,
    @Means("Who claims, as an entity; empty where that is not known.")
        @Nullable String claimantEntityId,
    @Means("Who claims, as an outlet; empty where it is none.") @Nullable String claimantOutletId,
    @Means("What the claimant is, see attribution; empty where the text does not tell.")
        @Nullable String claimantType,
    @Means("Entity of the country or group that the claimant speaks for; empty where not known.")
        @Nullable String claimantPartyId,
    @Means("Offset of the first character of what is claimed.") @Nullable Integer contentStart,
    @Means("Offset after the last character of what is claimed.") @Nullable Integer contentEnd,
    @Means(
            "Whether the article says right there that another source disputes it; see"
                + " attribution.disputes_start for how far is looked.")
        boolean disputed,
    @Means("Places at which it says so; see dispute.") long disputes) {

  public Claim {
    requireSpan(start, end);
    require(disputed == (disputes > 0), "what is disputed has a dispute");
    require(disputed || cueClass.equals("claim"), "what nobody disputes is a claim by its cue");
    require((contentStart == null) == (contentEnd == null), "content has a start and an end");
  }
}

package dateline.table;

import static dateline.table.Invariant.require;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one change of an article from a version to the next")
public record ArticleChange(
    @Key @Means("Article that was changed.") String articleId,
    @Key @Means("Version after the change; see article and article_version.") String textHash,
    @Means("UTC day of publication of the version after the change; empty when undated.")
        @Nullable LocalDate day,
    @Means("Publisher of the article.") @Nullable String outletId,
    @Means("Version before the change.") String textHashBefore,
    @Means(
            "What kind of change: correction_note when the new text says that it corrects the old;"
                + " else headline when the headline is another; else length when the text is a tenth"
                + " longer or shorter; else silent.")
        String kind,
    @Means("The note that says what was corrected; empty when there is none.")
        @Nullable String correctionNote,
    @Means("Headline before.") @Nullable String titleBefore,
    @Means("Headline after.") @Nullable String titleAfter,
    @Means("Words before.") int wordsBefore,
    @Means("Words after.") int wordsAfter,
    @Means("Share of the runs of four words in either text that are in both, from 0 to 1.")
        double similarity,
    @Means("When the version after the change was made or fetched, as its record says.")
        @Nullable Instant changedAt,
    @Means("Date of the run that first loaded the version after the change.") LocalDate seen) {

  public ArticleChange {
    require(!textHash.equals(textHashBefore), "a change changes something");
    require(similarity >= 0 && similarity <= 1, "a similarity is a share");
    require(
        kind.equals("correction_note") == (correctionNote != null),
        "a correction is told by its note");
  }
}

package dateline.table;

import static dateline.table.Invariant.require;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one article")
public record Article(
    @Key
        @Means(
            "Stable identifier: from the URL where there is one, else from publisher, title and"
                + " text. The same article loaded twice, or from two files, is one row.")
        String articleId,
    @Means("UTC day of publication; empty when the record gives none. No date is invented.")
        @Nullable LocalDate day,
    @Means("Address of the article, as the record gives it.") @Nullable String url,
    @Means("The publisher as an outlet; empty when the record names none.")
        @Nullable String outletId,
    @Means("Name of the publisher without a section; the URL's domain where none is given.")
        @Nullable String publisher,
    @Means("Who wrote it, as the record gives it; several names with a semicolon between them.")
        @Nullable String author,
    @Means("Headline, cleaned.") @Nullable String title,
    @Means(
            "Headline, a blank line and the body, cleaned and without its tail: the text that all"
                + " offsets count in. Empty in a warehouse that does not keep text.")
        @Nullable String text,
    @Means("Offset in text at which the body begins; 0 when there is no headline.") int bodyStart,
    @Means("Words in text.") int words,
    @Means("What was cut off the end of the body as boilerplate; empty when nothing was.")
        @Nullable String tail,
    @Means("Why it was cut: the kinds of boilerplate found, in order, separated by commas.")
        @Nullable String tailReason,
    @Means("Language, as the record gives it (ISO 639-1); empty when it gives none.")
        @Nullable String language,
    @Means("Time of publication in UTC; midnight when only the day is known.")
        @Nullable Instant publishedAt,
    @Means("How exactly published_at is known: second, minute, day or none.")
        String publishedPrecision,
    @Means("Time of publication, as the record gives it.") @Nullable String publishedText,
    @Means("SHA-256 of title and text before its tail was cut: tells versions of an article apart.")
        String textHash,
    @Means("Date of the run that first loaded the article.") LocalDate firstSeen,
    @Means("SHA-256 of the input file that the row was read from; see ingested_file.")
        String fileHash,
    @Means("Position of the record in that file; see rejected_record.") long position) {

  public Article {
    require(!articleId.isBlank(), "an article has an identifier");
    require((day == null) == (publishedAt == null), "a day is known when its time is");
    require((day == null) == publishedPrecision.equals("none"), "an undated article says so");
    require(words >= 0 && bodyStart >= 0, "words and offsets are counts");
    require((tail == null) == (tailReason == null), "a cut has a reason");
  }
}

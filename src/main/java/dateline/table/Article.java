package dateline.table;

import static dateline.table.Invariant.require;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
            "Headline, a blank line and the body, cleaned and without boilerplate: the text that all"
                + " offsets count in. Empty in a warehouse that does not keep text.")
        @Nullable String text,
    @Means("Offset in text at which the body begins; 0 when there is no headline.") int bodyStart,
    @Means("Words in text.") int words,
    @Means("What was cut out of the body as boilerplate, in order.") List<Cut> cuts,
    @Means(
            "Language (ISO 639-1): read off the text where that is long enough to tell, else as the"
                + " record gives it; empty when neither tells.")
        @Nullable String language,
    @Means("How surely the text is in that language; empty when only the record says so.")
        @Nullable Double languageConfidence,
    @Means("Section of the publication, as the record gives it.") @Nullable String section,
    @Means("Time of publication in UTC; midnight when only the day is known.")
        @Nullable Instant publishedAt,
    @Means("How exactly published_at is known: second, minute, day or none.")
        String publishedPrecision,
    @Means("Time of publication, as the record gives it.") @Nullable String publishedText,
    @Means("Time of the last change in UTC, as the record gives it.") @Nullable Instant modifiedAt,
    @Means("Time at which somebody fetched the article, as the record gives it.")
        @Nullable Instant retrievedAt,
    @Means(
            "How much of the article the record holds: text; excerpt when it says that it holds only"
                + " the beginning; headline; none for a record that only names what is in it.")
        String content,
    @Means("Whether the record says that it is a copy of another.") boolean declaredCopy,
    @Means("Input format: see ingested_file.") String sourceFormat,
    @Means(
            "Where each of these comes from: record (its own field); json_ld, open_graph, meta,"
                + " microdata, time_element, link, html, byline or url (parts of a web page); http"
                + " (the archive); nexis (printed in a cell); gdelt (of a date: the day on which"
                + " GDELT saw the article); file_name or option; detected (read off the text).")
        ArticleOrigins origins,
    @Means("SHA-256 of title and text before anything was cut: tells versions of an article apart.")
        String textHash,
    @Means("SHA-256 of text: tells what annotations were made of, as more boilerplate is learnt.")
        String readHash,
    @Means("Date of the run that first loaded the article.") LocalDate firstSeen,
    @Means("Date of the run that first loaded this version of it.") LocalDate versionSeen,
    @Means("SHA-256 of the input file that the row was read from; see ingested_file.")
        String fileHash,
    @Means("Position of the record in that file; see rejected_record.") long position) {

  public Article {
    require(!articleId.isBlank(), "an article has an identifier");
    require((day == null) == (publishedAt == null), "a day is known when its time is");
    require((day == null) == publishedPrecision.equals("none"), "an undated article says so");
    require(words >= 0 && bodyStart >= 0, "words and offsets are counts");
    require(
        languageConfidence == null || (languageConfidence >= 0 && languageConfidence <= 1),
        "a confidence is a probability");
    cuts = List.copyOf(cuts);
  }

  /** All that was cut out of the body, a line each; none when nothing was. */
  public @Nullable String cutText() {
    return cuts.isEmpty()
        ? null
        : cuts.stream().map(Cut::text).map(String::strip).collect(Collectors.joining("\n"));
  }

  /**
   * The same article with other pieces cut out.
   *
   * @param text what is left, with the headline
   * @param readHash SHA-256 of it
   */
  public Article cut(String text, int words, List<Cut> cuts, String readHash) {
    return new Article(
        articleId,
        day,
        url,
        outletId,
        publisher,
        author,
        title,
        text,
        bodyStart,
        words,
        cuts,
        language,
        languageConfidence,
        section,
        publishedAt,
        publishedPrecision,
        publishedText,
        modifiedAt,
        retrievedAt,
        content,
        declaredCopy,
        sourceFormat,
        origins,
        textHash,
        readHash,
        firstSeen,
        versionSeen,
        fileHash,
        position);
  }
}

package dateline.table;

import static dateline.table.Invariant.require;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(
    row = "one line of a GDELT file: what GDELT found in an article, or an event that it reports")
public record GdeltRecord(
    @Key @Means("SHA-256 of the file's bytes; see ingested_file.") String fileHash,
    @Key @Means("Line of the record in that file, counted from 1.") long position,
    @Means(
            "Article that the line is about; its row in article has no text unless another file gives it.")
        String articleId,
    @Means("UTC day on which GDELT saw the article.") LocalDate day,
    @Means("What the line is: gkg_2, gkg_1, events_1, events_2 or mentions.") String kind,
    @Means("GDELT's identifier of the record or the event.") String recordId,
    @Means("Day of an event by its article; empty for anything else.") @Nullable LocalDate eventDay,
    @Means("How many articles the line is about; only the first is kept.") int urls,
    @Means("Names as GDELT found them, in its order.") List<GdeltName> names,
    @Means("Quotations as GDELT found them.") List<GdeltQuotation> quotations,
    @Means("Numbers of people that GDELT found reported.") List<GdeltCount> counts,
    @Means("Positive less negative words per hundred, by GDELT's lists; of an event the average.")
        @Nullable Double tone,
    @Means("Positive words per hundred.") @Nullable Double positive,
    @Means("Negative words per hundred.") @Nullable Double negative,
    @Means("Words in the article, as GDELT counts them.") @Nullable Integer words,
    @Means("Values of the line that could not be read and are left out.") int dropped) {

  public GdeltRecord {
    require(position > 0, "positions count from 1");
    require(dropped >= 0 && urls >= 0, "numbers are counts");
    names = List.copyOf(names);
    quotations = List.copyOf(quotations);
    counts = List.copyOf(counts);
  }

  /** A name that GDELT found. */
  public record GdeltName(
      @Means("person, organization, location or actor (of an event).") String type,
      @Means("The name, of persons and organizations with capitals as a newspaper has them.")
          String name,
      @Means("Characters before it in the article, about; -1 where GDELT does not say.") int offset,
      @Means("Number of a place in the gazetteers GNS or GNIS, or its code.")
          @Nullable String featureId,
      @Means("Country: of a place in FIPS 10-4, of an actor in CAMEO.")
          @Nullable String countryCode,
      @Means("Degrees north of a place's middle.") @Nullable Double latitude,
      @Means("Degrees east of it.") @Nullable Double longitude) {}

  /** A quotation that GDELT found; whose words they are it does not say. */
  public record GdeltQuotation(
      @Means("Characters before it in the article, about; -1 where GDELT does not say.") int offset,
      @Means("Characters in it; -1 where GDELT does not say.") int length,
      @Means("The verb before it.") @Nullable String verb,
      @Means("The words.") String quote) {}

  /** A number that GDELT found reported. */
  public record GdeltCount(
      @Means("What is counted: KILL, WOUND, ARREST, PROTEST and others of its themes.") String type,
      @Means("How many.") long number,
      @Means("Who, as the article says.") @Nullable String object,
      @Means("Where, as GDELT says.") @Nullable String location) {}
}

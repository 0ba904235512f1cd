package dateline.corpus.gdelt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a GDELT file: what GDELT says about one article, about several that name the same (GKG
 * 1.0), or about one event.
 *
 * @param recordId GKGRECORDID; of events and mentions GLOBALEVENTID, which many mentions share; of
 *     GKG 1.0, which has none, one made from the line
 * @param day UTC day on which GDELT saw the article or recorded the event; of events without an
 *     article, before April 2013, the day on which they took place
 * @param at the quarter of an hour in which GDELT saw the article or recorded the event; none in
 *     files of 1.0, which know only days
 * @param eventDay the day on which an event took place by its article, which may be years before;
 *     none for anything else
 * @param url the article's address, the first where there are several; none for what is cited by
 *     words only, such as a broadcast
 * @param urls how many addresses the line gives
 * @param publisher domain of the site, or the name of a collection such as BBC Monitoring
 * @param title the article's headline
 * @param language ISO 639-1 code of the article's language: of what GDELT did not translate
 *     English; none where the file does not say and for languages without such a code
 * @param author the article's authors with semicolons between them
 * @param names in the order of the file: persons, organisations, places; or the actors of an event
 *     and its place
 * @param quotations in the order of the file
 * @param counts in the order of the file
 * @param tone none where the line gives none
 * @param dropped how many values of the line could not be read and are missing here
 */
public record GdeltRecord(
    String recordId,
    LocalDate day,
    @Nullable Instant at,
    @Nullable LocalDate eventDay,
    @Nullable String url,
    int urls,
    @Nullable String publisher,
    @Nullable String title,
    @Nullable String language,
    @Nullable String author,
    List<NamedThing> names,
    List<QuotedWords> quotations,
    List<Count> counts,
    @Nullable Tone tone,
    int dropped) {

  /** Refuses a record without an id, on two days, or with an address that is not counted. */
  public GdeltRecord {
    if (recordId.isBlank() || dropped < 0) {
      throw new IllegalArgumentException("no id, or less than nothing dropped: " + dropped);
    }
    if (at != null && !LocalDate.ofInstant(at, ZoneOffset.UTC).equals(day)) {
      throw new IllegalArgumentException(at + " is not on " + day);
    }
    if ((url == null) != (urls == 0)) {
      throw new IllegalArgumentException(urls + " addresses, the first " + url);
    }
    names = List.copyOf(names);
    quotations = List.copyOf(quotations);
    counts = List.copyOf(counts);
  }
}

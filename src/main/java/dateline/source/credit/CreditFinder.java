package dateline.source.credit;

import dateline.table.Credit;
import dateline.table.Outlet;
import dateline.text.Document;
import dateline.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds wire credits: what says that a publisher took a text, or a part of it, from an agency. Who
 * is cited is another matter, see {@link dateline.source.AttributionFinder}. Immutable, for any
 * number of threads.
 */
public final class CreditFinder {
  /** Longest line or sentence in UTF-16 units that can be a credit as a whole. */
  private static final int LONGEST = 400;

  private static final String DATELINE = "dateline";
  private static final String TAIL = "tail";
  private static final String METADATA = "metadata";

  private final CreditedNames names;
  private final Datelines datelines;
  private final ClosingCredits closings;
  private final List<CreditForm> forms = CreditForm.shipped();

  private CreditFinder(Function<String, @Nullable Outlet> outlets) {
    names = new CreditedNames(outlets);
    datelines = new Datelines(names);
    closings = new ClosingCredits(names);
  }

  /**
   * The finder with the forms that ship with Dateline.
   *
   * @param outlets the outlet with a name or a domain; null for what is none
   */
  public static CreditFinder of(Function<String, @Nullable Outlet> outlets) {
    return new CreditFinder(outlets);
  }

  /**
   * The credits of an article: those in its text, then those in its tail, then those of its record.
   *
   * @param tail what was cut off the end of the text
   * @param author who wrote it, as its record says
   * @param publisher who published it; what it says of itself is no credit unless it is an agency
   */
  public List<Credit> find(
      Document document,
      @Nullable String tail,
      @Nullable String author,
      @Nullable Outlet publisher) {
    Credits credits = new Credits(publisher);
    inText(document, credits);
    if (tail != null) {
      for (CreditLine line : CreditLine.of(Document.of(tail, 0), 0)) {
        inTail(line, credits);
      }
    }
    if (author != null) {
      inRecord(author, credits);
    }
    return credits.given();
  }

  private void inText(Document document, Credits credits) {
    List<CreditLine> lines = CreditLine.of(document, document.bodyStart());
    for (CreditLine line : lines) {
      Datelines.Dateline dateline = dateline(line, document.text(), credits);
      List<CreditLine> sentences = line.sentences();
      if (dateline != null && !sentences.isEmpty()) {
        inSentences(sentences.subList(1, sentences.size()), document.text(), credits);
      } else if (dateline == null && !form(line, document.text(), credits)) {
        inSentences(sentences, document.text(), credits);
      }
    }
    for (ClosingCredits.Closing closing : closings.find(lines)) {
      credits.add(closing.credited(), TAIL, closing.span(), document.text());
    }
  }

  /** A dateline may begin any sentence where lines were run together; other credits end a text. */
  private void inSentences(List<CreditLine> sentences, String text, Credits credits) {
    for (CreditLine sentence : sentences) {
      if (dateline(sentence, text, credits) == null && sentence.isEnd()) {
        form(sentence, text, credits);
      }
    }
  }

  private void inTail(CreditLine line, Credits credits) {
    if (!form(line, null, credits)) {
      line.sentences().forEach(sentence -> form(sentence, null, credits));
    }
  }

  private void inRecord(String author, Credits credits) {
    for (String part : CreditedNames.parts(author)) {
      Credited credited = names.one(part);
      if (credited != null && credited.isAgency()) {
        credits.add(List.of(credited), METADATA, part);
      }
    }
  }

  private Datelines.@Nullable Dateline dateline(CreditLine line, String text, Credits credits) {
    Datelines.Dateline found = datelines.find(line);
    if (found != null) {
      int start = line.start() + found.start();
      int end = line.start() + found.end();
      credits.add(found.credited(), DATELINE, new Span(start, end), text);
    }
    return found;
  }

  /**
   * Adds the credit that a line or sentence is as a whole.
   *
   * @param text the text that it stands in; none for a tail
   */
  private boolean form(CreditLine line, @Nullable String text, Credits credits) {
    if (line.text().length() > LONGEST) {
      return false;
    }
    String small = line.text().toLowerCase(Locale.ROOT);
    for (CreditForm form : forms) {
      boolean allowed = text == null ? form.isClosing() : form.allows(line);
      String written = allowed ? form.names(line.text(), small) : null;
      List<Credited> credited = written == null ? List.of() : credited(form, written, credits);
      if (!credited.isEmpty()) {
        add(credited, form.place(), line, text, credits);
        return true;
      }
    }
    return false;
  }

  private List<Credited> credited(CreditForm form, String written, Credits credits) {
    Credited house = form.agency().isEmpty() ? null : names.one(form.agency());
    return house == null ? names.read(written, form.reads()) : List.of(credits.agencyOr(house));
  }

  private static void add(
      List<Credited> credited,
      String place,
      CreditLine line,
      @Nullable String text,
      Credits credits) {
    if (text == null) {
      credits.add(credited, place, line.text());
    } else {
      int end = line.start() + line.text().length();
      credits.add(credited, place, new Span(line.start(), end), text);
    }
  }
}

package dateline.source.credit;

import dateline.text.Tsv;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * One way of giving credit: a row of {@code credits.tsv}.
 *
 * @param pattern what a line or sentence has to be; its group {@code names} holds who is credited
 * @param word letters that are in every such text, looked for first because that is quick
 * @param place what the credit is called in the table
 * @param zone where it has to stand
 * @param reads how its names are to be read
 * @param agency whose form it is, where the form itself shows that
 */
record CreditForm(
    Pattern pattern, String word, String place, Zone zone, Reads reads, String agency) {
  private static final String NAMES = "names";

  /** Marks before a credit: bullets, dashes, an opening bracket; and what may follow it. */
  private static final String FRAME = "[\\s•⦁·*\\[(>|–—_-]{0,6}(?:%s)[\\s.;)\\]*]{0,6}";

  /** Where a credit of a form may stand. */
  enum Zone {
    /** As a line or a sentence. */
    ANY,
    /** As a line. */
    LINE,
    /** As the first line of the body. */
    FIRST,
    /** As one of the first lines of the body. */
    HEAD,
    /** As one of the last lines, or after the text. */
    END,
    /** As a line below a line of names. */
    BELOW
  }

  /** How the names of a form are read. */
  enum Reads {
    /** Whom this knows among them. */
    SOME,
    /** The same, where all the others look like names. */
    NAMES,
    /** Where all of them are known. */
    ALL,
    /** Where all of them are agencies. */
    AGENCIES,
    /** The first words of them. */
    FIRST,
    /** There are none. */
    NOBODY
  }

  static List<CreditForm> shipped() {
    return Tsv.shipped("credits.tsv")
        .requires("pattern", "word", "place", "zone", "reads", "agency", "example")
        .rows()
        .stream()
        .map(CreditForm::of)
        .toList();
  }

  private static CreditForm of(Tsv.Row row) {
    try {
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return new CreditForm(
          Pattern.compile(FRAME.formatted(row.cell("pattern")), flags),
          row.cell("word"),
          row.cell("place"),
          Zone.valueOf(row.cell("zone").toUpperCase(Locale.ROOT)),
          Reads.valueOf(row.cell("reads").toUpperCase(Locale.ROOT)),
          row.cell("agency"));
    } catch (PatternSyntaxException e) {
      throw row.error(e.getDescription(), e);
    } catch (IllegalArgumentException e) {
      throw row.error("unknown zone or way of reading", e);
    }
  }

  /** Whether a credit of this form may stand in a line of a text. */
  boolean allows(CreditLine line) {
    return switch (zone) {
      case ANY -> true;
      case LINE -> line.whole();
      case FIRST -> line.whole() && line.isFirst();
      case HEAD -> line.whole() && line.isHead();
      case END -> line.isEnd();
      case BELOW -> line.whole() && line.isHead() && line.isBelowNames();
    };
  }

  /** Whether it may stand after the end of a text, where everything else is boilerplate. */
  boolean isClosing() {
    return zone == Zone.ANY || zone == Zone.LINE || zone == Zone.END;
  }

  /**
   * The names in a text of this form; empty where the form has none; null in another form.
   *
   * @param small the text in lower case
   */
  @Nullable String names(String text, String small) {
    if (!small.contains(word)) {
      return null;
    }
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    return reads == Reads.NOBODY ? "" : matcher.group(NAMES);
  }
}

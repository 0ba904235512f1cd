package dateline.source.speaker;

import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.List;

/** Tells content quoted word for word from content retold, and from a few words quoted in it. */
final class Form {
  static final String DIRECT = "direct";
  static final String INDIRECT = "indirect";
  static final String SCARE = "scare";

  /** Words quoted inside a clause that are a term and not yet a statement. */
  private static final int LONGEST_SCARE = 4;

  private Form() {}

  static String of(Span content, Reading reading) {
    List<Span> quotations = reading.document().quotations(content);
    if (quotations.isEmpty()) {
      return INDIRECT;
    }
    int longest = 0;
    for (Span quotation : quotations) {
      longest = Math.max(longest, words(quotation, reading));
    }
    Span first = quotations.get(0);
    Span last = quotations.get(quotations.size() - 1);
    boolean whole = first.start() <= content.start() && last.end() >= content.end();
    if (whole && (longest > LONGEST_SCARE || isSentence(first, reading))) {
      return DIRECT;
    }
    return longest <= LONGEST_SCARE ? SCARE : INDIRECT;
  }

  /** How many words of a content are quoted. */
  static int quotedWords(Span content, Reading reading) {
    int words = 0;
    for (Span quotation : reading.document().quotations(content)) {
      words += words(quotation, reading);
    }
    return words;
  }

  /** Whether a quotation begins like a sentence. */
  private static boolean isSentence(Span quotation, Reading reading) {
    Tokens tokens = reading.tokens();
    int i = tokens.at(quotation.start());
    while (i < tokens.count() && tokens.start(i) < quotation.end()) {
      if (!reading.is(i, Kind.MARK)) {
        return reading.is(i, Kind.CAPITAL);
      }
      i++;
    }
    return false;
  }

  private static int words(Span characters, Reading reading) {
    Tokens tokens = reading.tokens();
    int words = 0;
    int i = tokens.at(characters.start());
    while (i < tokens.count() && tokens.start(i) < characters.end()) {
      words += reading.is(i, Kind.MARK) ? 0 : 1;
      i++;
    }
    return words;
  }
}

package dateline.corpus.gdelt;

import org.jspecify.annotations.Nullable;

/**
 * A quotation that GDELT found in an article; whose words they are it does not say.
 *
 * @param offset about how many characters into the article it begins; -1 where that is not known
 * @param length its characters as GDELT counts them; -1 where that is not known
 * @param verb the verb that introduces it; none where GDELT saw none
 * @param quote the words
 */
public record QuotedWords(int offset, int length, @Nullable String verb, String quote) {

  /** Refuses a quotation of nothing. */
  public QuotedWords {
    if (quote.isBlank() || offset < -1 || length < -1) {
      throw new IllegalArgumentException("no quotation: " + offset + ", " + length + ", " + quote);
    }
  }
}

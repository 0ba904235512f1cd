package dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text read once: tokens, sentences, quotations. Everything that looks for something in a text
 * starts from here.
 */
public final class Document {
  private final String text;
  private final int bodyStart;
  private final Tokens tokens;
  private final List<Span> sentences;
  private final Quotations quotations;
  private final int[] sentenceOf;
  private final BitSet quoted;

  private Document(String text, int bodyStart, Tokens tokens, List<Span> sentences) {
    this.text = text;
    this.bodyStart = bodyStart;
    this.tokens = tokens;
    this.sentences = sentences;
    quotations = Quotations.of(text);
    sentenceOf = new int[tokens.count()];
    for (int s = 0; s < sentences.size(); s++) {
      Arrays.fill(sentenceOf, sentences.get(s).start(), sentences.get(s).end(), s);
    }
    quoted = quoted();
  }

  /** Reads a text whose first {@code bodyStart} characters are a headline. */
  public static Document of(String text, int bodyStart) {
    Tokens tokens = Tokens.of(text);
    return new Document(text, bodyStart, tokens, Sentences.of(text, tokens));
  }

  /**
   * A text that others have split, for measuring against their annotations: words, none empty, with
   * a space between them, sentences with an empty line.
   */
  public static Document ofSentences(List<List<String>> sentences) {
    String text =
        sentences.stream()
            .map(words -> String.join(" ", words))
            .collect(Collectors.joining("\n\n"));
    List<Span> ranges = new ArrayList<>();
    for (List<String> words : sentences) {
      int start = ranges.isEmpty() ? 0 : ranges.get(ranges.size() - 1).end();
      ranges.add(new Span(start, start + words.size()));
    }
    List<String> words = sentences.stream().flatMap(List::stream).toList();
    return new Document(text, 0, Tokens.of(text, words), List.copyOf(ranges));
  }

  public String text() {
    return text;
  }

  /** Offset at which the body begins; 0 without a headline. */
  public int bodyStart() {
    return bodyStart;
  }

  public Tokens tokens() {
    return tokens;
  }

  /** The sentences in order, each a range of tokens. */
  public List<Span> sentences() {
    return sentences;
  }

  /** The sentence of a token. */
  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /** The characters of a sentence. */
  public Span characters(int sentence) {
    return characters(sentences.get(sentence));
  }

  /** The characters of a range of tokens. */
  public Span characters(Span range) {
    return new Span(tokens.start(range.start()), tokens.end(range.end() - 1));
  }

  /** The outermost quotations in order, as characters, marks included. */
  public List<Span> quotations() {
    return quotations.spans();
  }

  /**
   * Whether a quotation goes on in the next one: marks open anew in each paragraph of a long one.
   *
   * @param quotation its place in {@link #quotations()}
   */
  public boolean goesOn(int quotation) {
    return quotations.goesOn(quotation);
  }

  /** Whether a token stands inside quotation marks. */
  public boolean isQuoted(int token) {
    return quoted.get(token);
  }

  /** The quotations that share characters with a span. */
  public List<Span> quotations(Span characters) {
    List<Span> all = quotations();
    int first = quotationFrom(characters.start());
    int last = first;
    while (last < all.size() && all.get(last).overlaps(characters)) {
      last++;
    }
    return all.subList(first, last);
  }

  /**
   * The place of the first quotation that ends after an offset; their number when there is none.
   */
  public int quotationFrom(int offset) {
    int low = 0;
    int high = quotations().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations().get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private BitSet quoted() {
    BitSet inside = new BitSet(tokens.count());
    int token = 0;
    for (Span quotation : quotations()) {
      while (token < tokens.count() && tokens.start(token) < quotation.start()) {
        token++;
      }
      while (token < tokens.count() && tokens.start(token) < quotation.end()) {
        inside.set(token++);
      }
    }
    return inside;
  }
}

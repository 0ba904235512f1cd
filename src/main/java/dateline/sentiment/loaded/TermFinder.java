package dateline.sentiment.loaded;

import dateline.sentiment.Voices;
import dateline.table.Mention;
import dateline.table.Statement;
import dateline.table.TermUse;
import dateline.text.Document;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds loaded terms in a text and tells in whose voice they stand; in time linear in the length of
 * the text. One serves many threads.
 */
public final class TermFinder {
  private final TermTree terms;

  public TermFinder(TermList list) {
    terms = new TermTree(list);
  }

  /**
   * The loaded terms of a text in order; at each place the longest, none overlapping, and none that
   * is part of a name.
   */
  public List<TermUse> find(Document document, List<Mention> mentions, Voices voices) {
    List<TermUse> found = new ArrayList<>();
    BitSet inNames = insideNames(document, mentions);
    int token = 0;
    while (token < document.tokens().count()) {
      TermTree.Place place = terms.longestAt(document, token);
      if (place != null && !place.term().isSetPhrase() && !inNames.get(token)) {
        found.add(use(document, place, voices));
      }
      token = place == null ? token + 1 : place.tokens().end();
    }
    return found;
  }

  private static TermUse use(Document document, TermTree.Place place, Voices voices) {
    Span tokens = place.tokens();
    Span characters = document.characters(tokens);
    Statement said = voices.statement(tokens.start());
    return new TermUse(
        document.sentenceOf(tokens.start()),
        characters.start(),
        characters.end(),
        place.term().term(),
        place.term().concept(),
        place.term().favours(),
        voice(document, tokens, voices),
        said == null ? null : said.start(),
        said == null ? null : said.end());
  }

  /** That of its first word; scare where the publisher's own words keep the term away. */
  private static String voice(Document document, Span tokens, Voices voices) {
    if (!voices.isOwn(tokens.start())) {
      return voices.name(tokens.start());
    }
    for (int token = tokens.start(); token < tokens.end(); token++) {
      if (document.isQuoted(token)) {
        return "scare";
      }
    }
    return Distance.before(document, tokens.start()) ? "scare" : "own";
  }

  /** The capitalised words of names of several words: Liberation of the Oru Liberation Front. */
  private static BitSet insideNames(Document document, List<Mention> mentions) {
    BitSet inside = new BitSet(document.tokens().count());
    for (Mention mention : mentions) {
      int first = document.tokens().at(mention.start());
      int last = document.tokens().at(mention.end() - 1);
      for (int token = first;
          first < last && !isGuess(document, mention) && token <= last;
          token++) {
        if (document.tokens().isCapitalised(token)) {
          inside.set(token);
        }
      }
    }
    return inside;
  }

  /** Whether only capitals make it a name, which a headline may give to any word. */
  private static boolean isGuess(Document document, Mention mention) {
    return mention.method().equals("candidate") && mention.start() < document.bodyStart();
  }
}

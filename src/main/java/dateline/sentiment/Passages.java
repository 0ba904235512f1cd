package dateline.sentiment;

import dateline.table.Mention;
import dateline.text.Document;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The passages of a text that speak of its mentions. Those of one sentence share their words. */
final class Passages {
  private final Document document;
  private final Voices voices;

  private int sentence = -1;
  private @Nullable Words own;
  private @Nullable Words whole;

  Passages(Document document, Voices voices) {
    this.document = document;
    this.voices = voices;
  }

  /** The publisher's own words of the sentence for a mention in them, else all its words. */
  Passage of(Mention mention) {
    int first = document.tokens().at(mention.start());
    int last = document.tokens().at(mention.end() - 1);
    if (sentence != document.sentenceOf(first)) {
      sentence = document.sentenceOf(first);
      own = null;
      whole = null;
    }
    return (voices.isOwn(first) ? own() : whole()).passage(first, last);
  }

  private Words own() {
    if (own == null) {
      own = new Words(true);
    }
    return own;
  }

  private Words whole() {
    if (whole == null) {
      whole = new Words(false);
    }
    return whole;
  }

  /** Words of the sentence, be they all or only the publisher's own. */
  private final class Words {
    private final List<String> words = new ArrayList<>();
    private final int start;

    /** For each token of the sentence how many of the words stand before it. */
    private final int[] before;

    Words(boolean onlyOwn) {
      Span tokens = document.sentences().get(sentence);
      start = tokens.start();
      before = new int[tokens.length() + 1];
      for (int i = 0; i < tokens.length(); i++) {
        if (!onlyOwn || voices.isOwn(start + i)) {
          words.add(document.tokens().word(start + i));
        }
        before[i + 1] = words.size();
      }
    }

    Passage passage(int first, int last) {
      int end = Math.min(last + 1 - start, before.length - 1);
      return new Passage(words, new Span(before[first - start], before[end]));
    }
  }
}

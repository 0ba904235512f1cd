package dateline.source.speaker;

import dateline.source.content.Found;
import dateline.source.phrase.Names;
import dateline.source.phrase.NounPhrase;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.table.Mention;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Through what something was said: in a statement, on social media, in an interview. Told by the
 * cue, by what is cited ({@code the letter said}), by whom it is told to, or by a phrase beside the
 * cue or at the beginning of the sentence.
 */
final class Channels {
  /** Tokens after the cue among which the phrase stands. */
  private static final int REACH = 20;

  private static final int ENDS =
      Kind.any(Kind.RELATIVE, Kind.SUBORDINATOR, Kind.MODAL, Kind.CUE, Kind.OTHER_CUE);

  private final Reading reading;
  private final Names names;
  private final ChannelWords words;
  private final ChannelPhrase phrases;

  Channels(Reading reading, Names names, ChannelWords words) {
    this.reading = reading;
    this.names = names;
    this.words = words;
    phrases = new ChannelPhrase(reading, words);
  }

  /** As in {@link dateline.table.Statement#channel}; null where the text does not tell. */
  @Nullable String of(Found found) {
    String said = words.ofCue(found.cue().verb().lemma());
    if (said == null && found.source() != null) {
      said = phrases.heading(found.source());
    }
    if (said == null && found.cue().verb().lemma().equals("tell")) {
      said = phrases.told(found.cue().end());
    }
    if (said == null) {
      said = behind(found);
    }
    return said == null ? before(found) : said;
  }

  /** {@code said in a statement}; the words of what is said are passed over. */
  private @Nullable String behind(Found found) {
    int start = found.cue().end();
    Span sentence = sentence(found);
    int end = Math.min(sentence.end(), start + REACH);
    for (int i = start; i < end; i++) {
      if (isSaid(i, found)) {
        if (found.order() == Found.Order.SUBJECT_FIRST) {
          return null;
        }
        continue;
      }
      String channel = phrases.at(i, end);
      if (channel != null || isOn(i)) {
        return channel == null ? "broadcast" : channel;
      }
      if (reading.isAny(i, ENDS) || reading.is(i, ';')) {
        return null;
      }
    }
    return null;
  }

  /**
   * {@code In a statement, X said}; {@code Speaking at a rally, X said}; {@code X, in a speech,}.
   */
  private @Nullable String before(Found found) {
    Span sentence = sentence(found);
    int cue = found.start();
    for (int i = Math.max(sentence.start(), cue - NounPhrase.LONGEST); i < cue; i++) {
      if (!isSaid(i, found) && opens(i, sentence)) {
        String channel = phrases.at(i, cue);
        if (channel != null) {
          return channel;
        }
      }
    }
    return null;
  }

  /** Whether a phrase that begins here goes with the cue rather than with a noun before it. */
  private boolean opens(int i, Span sentence) {
    if (i == sentence.start() || reading.opensSentence(i)) {
      return true;
    }
    return reading.isPause(i - 1)
        || reading.is(i - 1, "speaking")
        || reading.is(i - 1, "appearing")
        || reading.is(i - 1, "testifying")
        || reading.is(i - 1, "writing")
        || reading.is(i - 1, "later")
        || reading.is(i - 1, "and");
  }

  /** {@code on} and a broadcaster: {@code said on NBC's "Meet the Press"}. */
  private boolean isOn(int i) {
    if (!reading.is(i, "on") || i + 2 >= reading.tokens().count()) {
      return false;
    }
    int next = reading.is(i + 1, "the") ? i + 2 : i + 1;
    Mention name = names.at(reading.tokens().start(next));
    return name != null && name.method().equals("outlet");
  }

  private Span sentence(Found found) {
    return reading.document().sentences().get(reading.document().sentenceOf(found.start()));
  }

  private boolean isSaid(int i, Found found) {
    return reading.isQuoted(i) || found.content().contains(reading.tokens().start(i));
  }
}

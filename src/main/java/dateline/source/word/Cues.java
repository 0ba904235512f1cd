package dateline.source.word;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Looks up the verbs of attribution in a sentence, outside its quotations. */
public final class Cues {
  private static final int ANY = Kind.any(Kind.CUE, Kind.OTHER_CUE);

  private final Reading reading;

  public Cues(Reading reading) {
    this.reading = reading;
  }

  /** What the words at a token may attribute as, the longest and then the first listed first. */
  public List<Cue> at(int i, Span sentence) {
    if (!reading.isAny(i, ANY) || !isWritten(i, sentence)) {
      return List.of();
    }
    List<Cue> found = new ArrayList<>();
    for (VerbForm form : reading.verbs(i)) {
      int after = i + 1 + form.rest().size();
      boolean can = reading.is(i, Lexicon.kind(form.verb()));
      if (can && after <= sentence.end() && follows(form, i + 1)) {
        found.add(new Cue(i, after, form.verb(), form.tense()));
      }
    }
    return found;
  }

  /** Capitals inside a sentence are names, except in a headline. */
  private boolean isWritten(int i, Span sentence) {
    return !reading.isQuoted(i)
        && (!reading.is(i, Kind.CAPITAL)
            || reading.opensSentence(i)
            || reading.isHeadline(sentence));
  }

  private boolean follows(VerbForm form, int next) {
    for (int i = 0; i < form.rest().size(); i++) {
      if (!reading.is(next + i, form.rest().get(i)) || reading.isQuoted(next + i)) {
        return false;
      }
    }
    return true;
  }
}

package dateline.source.content;

import dateline.source.phrase.VerbGroup;
import dateline.source.word.Cue;
import dateline.source.word.Frame;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in the making.
 *
 * @param cue the words that attribute
 * @param group the cue's auxiliaries
 * @param source tokens that name the source
 * @param content characters of what is attributed
 * @param frame what about the content tells that it is attributed
 * @param order how the three stand to each other
 */
public record Found(
    Cue cue, VerbGroup group, @Nullable Span source, Span content, Frame frame, Order order) {

  public enum Order {
    /** {@code X said that ...} */
    SUBJECT_FIRST,
    /** {@code ..., X said.} */
    CONTENT_FIRST,
    /** {@code ..., said X.} */
    INVERTED,
    /** {@code ..., saying that ...} or {@code and denied ...}: the source of the verb before. */
    SHARED,
    /** {@code was praised by X} */
    PASSIVE,
    /** {@code according to X} */
    ACCORDING,
    /** {@code X's claim that} */
    NOUN,
    /** {@code reportedly}: no source */
    HEARSAY,
    /** {@code X went on to say} */
    INFINITIVE,
    /** {@code a poll showing that} */
    REDUCED,
    /** {@code X: ...} */
    LABEL
  }

  /** The first token of the cue with its auxiliaries. */
  public int start() {
    return group.start();
  }

  Found withContent(Span other) {
    return new Found(cue, group, source, other, frame, order);
  }
}

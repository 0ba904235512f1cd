package dateline.source.speaker;

import dateline.source.phrase.Agreement;
import dateline.source.roster.Affiliation;
import dateline.source.word.Reading;
import dateline.text.Span;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a pronoun is that stands for nobody known by name: {@code they} after {@code officials
 * said}, {@code he} after {@code a spokesman said}, {@code who} behind {@code residents}.
 */
final class LastSpeaker {
  /** Sentences after which a pronoun may mean somebody else. */
  private static final int REACH = 2;

  private final Reading reading;
  private final Antecedents antecedents;
  private final Agreement agreement;
  private Affiliation last = Affiliation.NONE;
  private int sentence = Integer.MIN_VALUE;
  private boolean plural;

  LastSpeaker(Reading reading, Antecedents antecedents) {
    this.reading = reading;
    this.antecedents = antecedents;
    agreement = new Agreement(reading);
  }

  /**
   * Takes note of a source that is no pronoun.
   *
   * @param affiliation NONE for who is known, since they are found by name
   */
  void note(Span source, Affiliation affiliation) {
    last = affiliation;
    sentence = reading.document().sentenceOf(source.start());
    plural = agreement.isPlural(source);
  }

  /**
   * What a pronoun is.
   *
   * @param phrases what a phrase stands for
   */
  Affiliation of(int pronoun, Function<Span, Affiliation> phrases) {
    if (reading.is(pronoun, "who")) {
      @Nullable Span phrase = antecedents.phrase(pronoun);
      return phrase == null ? Affiliation.NONE : phrases.apply(phrase);
    }
    boolean many = reading.is(pronoun, "they");
    boolean one = reading.is(pronoun, "he") || reading.is(pronoun, "she");
    boolean near = reading.document().sentenceOf(pronoun) - sentence <= REACH;
    return near && (plural ? many : one) ? last : Affiliation.NONE;
  }
}

package dateline.source.speaker;

import dateline.source.phrase.Heads;
import dateline.source.phrase.Names;
import dateline.source.phrase.NounPhrase;
import dateline.source.roster.SourceNouns;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.table.Mention;
import dateline.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code who} refers to: the phrase before it, or the person that phrase is apposed to. */
final class Antecedents {
  private static final Set<String> PLURAL =
      Set.of("have", "are", "were", "do", "haven't", "aren't", "weren't", "don't");

  private final Reading reading;
  private final Names names;
  private final Heads heads;
  private final SourceNouns nouns;

  Antecedents(Reading reading, Names names, Heads heads, SourceNouns nouns) {
    this.reading = reading;
    this.names = names;
    this.heads = heads;
    this.nouns = nouns;
  }

  /** The phrase that ends before {@code who}; null where none does. */
  @Nullable Span phrase(int who) {
    Span sentence = reading.document().sentences().get(reading.document().sentenceOf(who));
    int last = who > sentence.start() && reading.isPause(who - 1) ? who - 2 : who - 1;
    int floor = Math.max(sentence.start(), who - NounPhrase.LONGEST);
    return last < floor ? null : new NounPhrase(reading).endingAt(last, floor);
  }

  /** The person of {@code X, who}; {@code X of Y, who}; {@code X, a mayor who}. */
  @Nullable Mention person(int who) {
    Span phrase = phrase(who);
    if (phrase == null || isPlural(who + 1)) {
      return null;
    }
    Mention head = heads.of(phrase);
    if (head == null) {
      head = isSomebody(phrase) ? apposed(phrase) : names.at(start(phrase.end() - 1));
    }
    return head != null && head.type().equals("person") ? head : null;
  }

  /** {@code , who have}: others than one person. */
  private boolean isPlural(int verb) {
    return verb < reading.tokens().count() && PLURAL.contains(reading.tokens().word(verb));
  }

  /** Whether a noun for people heads a phrase: {@code a friend of X}. */
  private boolean isSomebody(Span phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      boolean end = i + 1 == phrase.end() || reading.is(i + 1, Kind.PREPOSITION);
      if (end) {
        SourceNouns.Match match = nouns.match(reading.tokens(), i, i + 1);
        return match != null && match.noun().being() == SourceNouns.Being.PERSON;
      }
    }
    return false;
  }

  private @Nullable Mention apposed(Span phrase) {
    int comma = phrase.start() - 1;
    return comma > 0 && reading.is(comma, ',') ? names.at(start(comma - 1)) : null;
  }

  private int start(int token) {
    return reading.tokens().start(token);
  }
}

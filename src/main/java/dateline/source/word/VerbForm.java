package dateline.source.word;

import java.util.List;
import java.util.Set;

/** One form of a verb, of one word or several: {@code points out}. */
public record VerbForm(Verb verb, String first, List<String> rest, Tense tense) {
  private static final Set<String> PERFECTS =
      Set.of("known", "written", "spoken", "seen", "shown", "sworn", "foreseen", "begun", "gone");

  /** Verbs whose past is their bare form; they need no plural subject. */
  private static final Set<String> SAME_PAST = Set.of("put", "read", "broadcast", "let", "bet");

  public enum Tense {
    BASE,
    PRESENT,
    PAST,
    /** A participle that is no past: {@code known}, {@code written}. */
    PERFECT,
    PARTICIPLE,
    /** No verb but an adjective behind one: {@code is confident that}. */
    ADJECTIVE
  }

  static VerbForm of(Verb verb, String form) {
    List<String> words = List.of(form.split(" ", -1));
    String first = words.get(0);
    return new VerbForm(verb, first, words.subList(1, words.size()), tense(verb, first));
  }

  private static Tense tense(Verb verb, String first) {
    if (verb.isAdjective()) {
      return Tense.ADJECTIVE;
    }
    String lemma = verb.lemma().split(" ", 2)[0];
    if (first.equals(lemma)) {
      return SAME_PAST.contains(first) ? Tense.PAST : Tense.BASE;
    }
    if (first.endsWith("ing")) {
      return Tense.PARTICIPLE;
    }
    if (PERFECTS.contains(first)) {
      return Tense.PERFECT;
    }
    return first.endsWith("s") ? Tense.PRESENT : Tense.PAST;
  }
}

package dateline.source.word;

/**
 * A place where a text may attribute.
 *
 * @param first its first token
 * @param end the token after its last
 */
public record Cue(int first, int end, Verb verb, VerbForm.Tense tense) {
  /** Whether its form can stand in the passive. */
  public boolean isParticiple() {
    return tense == VerbForm.Tense.PAST || tense == VerbForm.Tense.PERFECT;
  }

  /** The same verb as if it stood at another token, alone. */
  public Cue at(int token) {
    return new Cue(token, token + 1, verb, tense);
  }

  /** Whether its form needs an auxiliary to have a subject. */
  public boolean needsAuxiliary() {
    return tense == VerbForm.Tense.PARTICIPLE
        || tense == VerbForm.Tense.PERFECT
        || tense == VerbForm.Tense.ADJECTIVE;
  }
}

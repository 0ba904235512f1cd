package dateline.source;

/**
 * The auxiliaries, adverbs and words of time before a cue.
 *
 * @param start its first token; the cue itself when nothing stands before it
 */
record VerbGroup(int start, boolean negated, boolean passive, boolean infinitive, boolean finite) {

  static VerbGroup before(Cue cue, Reading reading, int floor) {
    TimePhrase times = new TimePhrase(reading);
    int start = cue.first();
    boolean negated = false;
    boolean be = false;
    boolean finite = false;
    while (start > floor && !reading.isQuoted(start - 1)) {
      int i = start - 1;
      if (reading.is(i, Kind.NEGATION) || reading.isAuxiliary(i)) {
        negated |= reading.is(i, Kind.NEGATION);
        be |= reading.is(i, Kind.BE) || reading.isShortIs(i);
        finite = true;
        if (reading.is(i, Kind.PRONOUN)) {
          break;
        }
        start = i;
      } else if (reading.is(i, Kind.ADVERB)) {
        start = i;
      } else if (times.startingBefore(i, floor) <= i) {
        start = times.startingBefore(i, floor);
      } else {
        break;
      }
    }
    boolean to = start > floor && reading.is(start - 1, "to");
    boolean passive = be && cue.isParticiple();
    return new VerbGroup(start, negated, passive, to, finite);
  }
}

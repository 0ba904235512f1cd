package dateline.job;

import dateline.entity.tagger.TaggerMode;

/** Where the names come from that articles are counted by. */
public enum NameMode {
  /** From the text, by a linear model. */
  fast(TaggerMode.fast),
  /** From the text, by an encoder. */
  accurate(TaggerMode.accurate),
  /** From GDELT's files; articles of which only the text is there are not counted. */
  gdelt(TaggerMode.fast);

  private final TaggerMode tagger;

  NameMode(TaggerMode tagger) {
    this.tagger = tagger;
  }

  /** What tells which entity a name is, and finds names in texts. */
  TaggerMode tagger() {
    return tagger;
  }
}

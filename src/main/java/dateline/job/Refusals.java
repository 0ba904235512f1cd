package dateline.job;

/** The reasons for which a run publishes nothing, each said in one line. */
record Refusals(CorpusOptions corpus, String warehouse) {

  /** Figures that were come by in two ways cannot be compared: a warehouse has one. */
  void otherModes(ReadWith then, ReadWith now) {
    if (!then.names().equals(now.names())) {
      throw new Refused(
          "the names in %s are %s ones and stay so; give --names %s, or another --warehouse"
              .formatted(warehouse, then.names(), then.names()));
    }
    if (!then.sentiment().equals(now.sentiment())) {
      throw new Refused(
          "the sentiment in %s is of the mode %s and stays so; give --sentiment %s, or another --warehouse"
              .formatted(warehouse, then.sentiment(), then.sentiment()));
    }
  }

  void manyRejected(Loads loads) {
    if (loads.rejectedShare() > corpus.maxRejected) {
      throw new Refused(
          "%d of %d records could not be read (%s), more than --max-rejected %s allows; mend the"
                  .formatted(loads.rejected(), loads.records(), loads.reasons(), corpus.maxRejected)
              + " files or the options that say how to read them, or allow more; first: "
              + String.join("; ", loads.first()));
    }
    if (!loads.unreadable().isEmpty() && corpus.maxRejected < 1) {
      throw new Refused(
          "nothing in %s could be read; leave it out, or go on without it by --max-rejected 1"
              .formatted(String.join(", ", loads.unreadable())));
    }
  }

  void ill(Health health) {
    if (corpus.strictHealth && !health.ill().isEmpty()) {
      throw new Refused(
          "what was loaded is ill: %s; mend what brings the articles in, or publish them all the same"
                  .formatted(String.join("; ", health.ill()))
              + " without --strict-health");
    }
  }
}

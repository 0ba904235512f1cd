package dateline.source;

import org.jspecify.annotations.Nullable;

/** Through what something was said: in a statement, on social media, in an interview. */
final class Channels {
  private final Reading reading;

  Channels(Reading reading) {
    this.reading = reading;
  }

  /** As in {@link dateline.table.Statement#channel}; null where the text does not tell. */
  @Nullable String of(Found found) {
    int next = found.cue().end();
    boolean tweeted = next < reading.tokens().count() && reading.is(next, "tweet");
    return tweeted ? "social_media" : null;
  }
}

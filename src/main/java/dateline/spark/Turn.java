package dateline.spark;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How a run takes its turn in a warehouse in which another may be at work.
 *
 * @param command what it says of itself to others that want a turn
 * @param patience how long it waits for another to end
 * @param told is told, once, that it waits and for whom
 */
public record Turn(String command, Duration patience, Consumer<String> told) {
  /** The turn of one that does not wait. */
  static final Turn AT_ONCE = new Turn("", Duration.ZERO, waiting -> {});
}

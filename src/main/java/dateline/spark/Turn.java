package dateline.spark;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

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

  /** Tries to take a lock. */
  interface Attempt {
    boolean succeeds() throws IOException;
  }

  /**
   * Tries to take a warehouse's lock until that succeeds, as long as the turn allows.
   *
   * @param holder says who has it: {@code : process 7 on host since TIME (command)}
   * @throws Warehouse.Busy when another run still has it then
   */
  void take(String warehouse, Attempt attempt, Duration between, Supplier<String> holder)
      throws IOException {
    if (attempt.succeeds()) {
      return;
    }
    long end = System.nanoTime() + patience.toNanos();
    if (!patience.isZero()) {
      told.accept(
          "Waiting up to %d min: another run is at work in %s%s."
              .formatted(patience.toMinutes(), warehouse, holder.get()));
    }
    do {
      if (System.nanoTime() - end >= 0) {
        throw new Warehouse.Busy(warehouse, holder.get());
      }
      pause(between);
    } while (!attempt.succeeds());
  }

  private static void pause(Duration length) throws IOException {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while waiting for another run");
    }
  }
}

package dateline.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;

/**
 * A file that says who is at work, for file systems that lock none. It is written anew every
 * minute; one that was not for ten, or whose process is known to be dead, is no lock any more.
 */
final class LeaseLock implements AutoCloseable {
  private static final String NAME = ".lock";
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final Duration RENEWAL = Duration.ofMinutes(1);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

  private final Location file;
  private final LockHolder holder;
  private final Timer renewals;

  private LeaseLock(Location file, LockHolder holder) {
    this.file = file;
    this.holder = holder;
    renewals = new Timer("lease of " + file, true);
    renewals.schedule(
        new TimerTask() {
          @Override
          public void run() {
            renew();
          }
        },
        RENEWAL.toMillis(),
        RENEWAL.toMillis());
  }

  /**
   * Takes a lock, or waits for it as long as a turn allows.
   *
   * @param warehouse the folder that it locks, and where its file is to be
   * @throws Warehouse.Busy when another run still has it then
   */
  static LeaseLock take(Location warehouse, Turn turn) throws IOException {
    Location file = warehouse.resolve(NAME);
    LockHolder us = LockHolder.ofThisProcess(turn.command());
    us.holds();
    try {
      turn.take(
          warehouse.toString(),
          () -> isTaken(warehouse, file, us),
          LOOK_AGAIN,
          () -> ": " + holder(file).said());
      return new LeaseLock(file, us);
    } catch (IOException | RuntimeException e) {
      us.letsGo();
      throw e;
    }
  }

  /** Whether the lock is now ours. */
  private static boolean isTaken(Location warehouse, Location file, LockHolder us)
      throws IOException {
    if (file.create(us.text())) {
      return true;
    }
    try {
      String held = file.text();
      Location beside = warehouse.resolve(NAME + "-" + us.token());
      return (LockHolder.of(held).isGone(us) || hasEnded(file, beside))
          && file.replace(held, us.text(), beside);
    } catch (FileNotFoundException | NoSuchFileException e) {
      return false; // Another has let go of it, or taken it over, just now.
    }
  }

  private static LockHolder holder(Location file) {
    try {
      return LockHolder.of(file.text());
    } catch (IOException e) {
      return LockHolder.of("");
    }
  }

  /** Whether a lock was not renewed in time, by the clock of the file system. */
  private static boolean hasEnded(Location file, Location beside) throws IOException {
    beside.write("");
    Instant now = beside.written();
    beside.delete();
    return Duration.between(file.written(), now).compareTo(LEASE) > 0;
  }

  /**
   * Makes sure that the lock is still held.
   *
   * @throws IOException when another run has taken it, this one having slept too long
   */
  synchronized void confirm() throws IOException {
    if (!file.text().equals(holder.text())) {
      throw new IOException(
          "another run has taken over " + file + ", which this one has not renewed in time");
    }
  }

  private synchronized void renew() {
    try {
      confirm();
      file.write(holder.text());
    } catch (IOException | RuntimeException e) {
      // A file system that is away may come back; before anything is published it is asked again.
      return;
    }
  }

  @Override
  public void close() throws IOException {
    renewals.cancel();
    synchronized (this) {
      try {
        if (file.text().equals(holder.text())) {
          file.delete();
        }
      } finally {
        holder.letsGo();
      }
    }
  }
}

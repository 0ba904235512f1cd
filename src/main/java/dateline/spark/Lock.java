package dateline.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs from working in a warehouse at once: the operating system's lock on a file, which
 * is free as soon as its process has ended. What the file says of its holder is for people only.
 */
final class Lock implements AutoCloseable {
  private static final String FILE = ".lock";
  private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

  private final FileChannel file;

  private Lock(FileChannel file) {
    this.file = file;
  }

  /**
   * Takes the lock of a warehouse, or waits for it as long as a turn allows.
   *
   * @throws Warehouse.Busy when another run still has it then
   */
  static Lock take(Path folder, Turn turn) throws IOException {
    FileChannel file = Disk.openLock(folder.resolve(FILE));
    try {
      turn.take(folder.toString(), () -> isTaken(file), LOOK_AGAIN, () -> holder(folder));
      say(file, turn.command());
      return new Lock(file);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** Whether the lock is now ours. */
  private static boolean isTaken(FileChannel file) throws IOException {
    try {
      @Nullable FileLock lock = file.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // Another run in this process has it.
    }
  }

  /** Who has the lock, as it says: {@code : process 7 on host since TIME (command)}. */
  private static String holder(Path folder) {
    try {
      String said = Files.readString(folder.resolve(FILE)).strip();
      return said.isEmpty() ? "" : ": " + said;
    } catch (IOException e) {
      return "";
    }
  }

  private static void say(FileChannel file, String command) throws IOException {
    Disk.announce("write", FILE);
    file.truncate(0);
    file.write(ByteBuffer.wrap((said(command) + "\n").getBytes(StandardCharsets.UTF_8)), 0);
  }

  /** What this process says of itself. */
  static String said(String command) {
    return "process %d on %s since %s%s"
        .formatted(
            ProcessHandle.current().pid(),
            host(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            command.isEmpty() ? "" : " (" + command + ")");
  }

  static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "an unnamed host";
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

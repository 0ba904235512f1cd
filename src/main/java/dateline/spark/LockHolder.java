package dateline.spark;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who has a lock, as its file says.
 *
 * @param token of this lock alone
 * @param process its identifier on the host
 * @param started when the process was
 * @param said the same for people
 */
record LockHolder(String token, String host, long process, Instant started, String said) {
  private static final int FIELDS = 4;

  /** The tokens of this process's locks. */
  private static final Set<String> OURS = ConcurrentHashMap.newKeySet();

  /** This process, with a lock of its own. */
  static LockHolder ofThisProcess(String command) {
    ProcessHandle process = ProcessHandle.current();
    return new LockHolder(
        UUID.randomUUID().toString(),
        Lock.host(),
        process.pid(),
        start(process),
        Lock.said(command));
  }

  /** The holder that the text of a lock's file names. */
  static LockHolder of(String text) {
    List<String> lines = text.lines().toList();
    List<String> fields = lines.isEmpty() ? List.of() : List.of(lines.get(0).split(" ", -1));
    return fields.size() == FIELDS
        ? new LockHolder(
            fields.get(0),
            fields.get(1),
            Long.parseLong(fields.get(2)),
            Instant.parse(fields.get(3)),
            String.join(" ", lines.subList(1, lines.size())))
        : new LockHolder("", "", 0, Instant.EPOCH, ""); // It is just being written.
  }

  String text() {
    return "%s %s %d %s%n%s%n".formatted(token, host, process, started, said);
  }

  /** Says that this process means to keep the lock. */
  void holds() {
    OURS.add(token);
  }

  void letsGo() {
    OURS.remove(token);
  }

  /** Whether the holder can be seen to have ended, or to have let go of the lock. */
  boolean isGone(LockHolder us) {
    if (!host.equals(us.host)) {
      return false;
    }
    if (process == us.process && started.equals(us.started)) {
      return !OURS.contains(token);
    }
    return ProcessHandle.of(process).filter(other -> start(other).equals(started)).isEmpty();
  }

  private static Instant start(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}

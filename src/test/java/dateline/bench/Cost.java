package dateline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run took.
 *
 * @param processor processor seconds of all threads of the process, the compiler's, the collector's
 *     and other engines' too
 * @param wall seconds by the clock
 * @param megabytes the most that the process had in memory (the kernel's VmHWM) since it began, or
 *     since {@link #resetPeak}
 */
record Cost(double processor, double wall, long megabytes) {
  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Work that may fail. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /** Does the work, which nothing else in this process should disturb. */
  static Cost of(Work work) throws IOException {
    long processor = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    work.run();
    return new Cost(
        (SYSTEM.getProcessCpuTime() - processor) / NANOS,
        (System.nanoTime() - wall) / NANOS,
        peak());
  }

  /** What this process has taken from its start until now. */
  static Cost sinceStart() throws IOException {
    long began = ManagementFactory.getRuntimeMXBean().getStartTime();
    return new Cost(
        SYSTEM.getProcessCpuTime() / NANOS, (System.currentTimeMillis() - began) / MILLIS, peak());
  }

  /** Has the kernel forget the peak so far. */
  static void resetPeak() throws IOException {
    Files.writeString(Path.of("/proc/self/clear_refs"), "5");
  }

  private static long peak() throws IOException {
    List<String> lines = Files.readAllLines(STATUS);
    return lines.stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
        .findFirst()
        .orElseThrow(() -> new IOException(STATUS + " tells no VmHWM"));
  }
}

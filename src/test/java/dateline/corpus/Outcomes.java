package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dateline.table.LoadedRecord;
import dateline.table.RejectedRecord;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What became of damaged files of one kind, each read to its end. */
final class Outcomes {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final double NANOS_PER_MILLI = 1e6;

  private final Map<String, Integer> counts = new TreeMap<>();
  private int files;
  private long slowest;
  private long largest;

  /**
   * Reads a file, checks every record and counts it; answers what the slowest step to a next record
   * took of the thread's processor time, in milliseconds.
   */
  double read(Corpus corpus, String name, byte[] content) {
    long before = slowest;
    slowest = 0;
    files++;
    readAll(corpus, name, content);
    double millis = slowest / NANOS_PER_MILLI;
    slowest = Math.max(slowest, before);
    return millis;
  }

  private void readAll(Corpus corpus, String name, byte[] content) {
    try {
      List<LoadedRecord> records = records(corpus, name, content);
      records.forEach(this::count);
      assertThat(records).extracting(LoadedRecord::position).isSorted().doesNotHaveDuplicates();
    } catch (InputException refused) {
      assertThat(refused.getMessage()).isNotBlank().hasLineCount(1);
      add("refused");
    }
  }

  /** How much memory such a step took in all, in bytes, most of it for a moment only. */
  long mostAllocated() {
    return largest;
  }

  int count(String outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  private List<LoadedRecord> records(Corpus corpus, String name, byte[] content) {
    InputFile file = measured(() -> corpus.file(name, content));
    try (FileRecords records = measured(() -> corpus.intake().read(file))) {
      return Stream.generate(() -> records.hasNext() ? measured(records::next) : null)
          .takeWhile(Objects::nonNull)
          .toList();
    }
  }

  private void count(LoadedRecord record) {
    RejectedRecord rejected = record.rejected();
    if (rejected == null) {
      add(record.article() == null ? "other kind" : "article");
    } else {
      assertThat(rejected.detail()).hasLineCount(1);
      add(rejected.reason());
    }
  }

  private void add(String outcome) {
    counts.merge(outcome, 1, Integer::sum);
  }

  private <T> T measured(Supplier<T> step) {
    long time = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    try {
      return step.get();
    } finally {
      slowest = Math.max(slowest, THREADS.getCurrentThreadCpuTime() - time);
      largest = Math.max(largest, THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }
  }

  @Override
  public String toString() {
    return "%d files, slowest %.0f ms, at most %d MB, %s"
        .formatted(files, slowest / NANOS_PER_MILLI, largest >> 20, counts);
  }
}

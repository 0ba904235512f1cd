package dateline.spark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Measures what a run uses of processors and memory, from when it is made on: what the driver's
 * process does, which with a local master is all; with another, what the tasks on executors report
 * as well.
 */
public final class Meter extends SparkListener {
  private static final double NANOS = 1e9;
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final long began = System.nanoTime();
  private final long cpuBefore = PROCESS.getProcessCpuTime();
  private final AtomicLong taskCpu = new AtomicLong();
  private final AtomicLong executorHeap = new AtomicLong();

  /** Begins to measure. */
  public Meter() {
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** Measures executors as well where they are processes of their own. */
  public void watch(SparkSession spark) {
    if (!spark.sparkContext().isLocal()) {
      spark.sparkContext().addSparkListener(this);
    }
  }

  /** Seconds since it was made. */
  public double seconds() {
    return (System.nanoTime() - began) / NANOS;
  }

  /**
   * Seconds of processors that the driver's process and the tasks elsewhere have used. Those of a
   * task count once Spark has told of its end, which may be some milliseconds later.
   */
  public double cpuSeconds() {
    return (PROCESS.getProcessCpuTime() - cpuBefore + taskCpu.get()) / NANOS;
  }

  /**
   * The sum of what the parts of the driver's heap held most, or all that it may hold if that is
   * less, as parts that grow at the cost of others add up to more: the heap was never fuller.
   */
  public long peakHeapBytes() {
    long parts = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return Math.min(parts, Runtime.getRuntime().maxMemory());
  }

  /** The fullest heap of an executor that a task told of; none in one process with the driver. */
  public @Nullable Long executorPeakHeapBytes() {
    return executorHeap.get() == 0 ? null : Long.valueOf(executorHeap.get());
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd task) {
    if (task.taskMetrics() != null) {
      taskCpu.addAndGet(task.taskMetrics().executorCpuTime());
    }
    if (task.taskExecutorMetrics() != null) {
      long heap = task.taskExecutorMetrics().getMetricValue("JVMHeapMemory");
      executorHeap.accumulateAndGet(heap, Math::max);
    }
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}

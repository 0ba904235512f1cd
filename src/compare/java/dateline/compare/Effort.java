package dateline.compare;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * What a piece of work made and cost.
 *
 * @param result what it made
 * @param seconds processor time of all threads, those of the compiler and the collector too
 * @param megabytes the most of the heap that any collection left while it worked, less what was
 *     there before; where it made do without a collection, all that it took
 */
record Effort<T>(T result, double seconds, long megabytes) {
  private static final double NANOS = 1e9;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Does the work, which nothing else in this process should disturb. */
  static <T> Effort<T> of(Supplier<T> work) {
    System.gc();
    long before = used();
    AtomicLong most = new AtomicLong(before);
    NotificationListener listener = (notification, mark) -> most.accumulateAndGet(left(notification.getUserData()), Math::max);
    watch(listener);
    long began = SYSTEM.getProcessCpuTime();
    T result = work.get();
    double seconds = (SYSTEM.getProcessCpuTime() - began) / NANOS;
    long after = used();
    unwatch(listener);
    if (most.get() == before) {
      most.set(after);
    }
    return new Effort<>(result, seconds, (most.get() - before) >> 20);
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** What a collection left of the heap. */
  private static long left(Object notification) {
    return GarbageCollectionNotificationInfo.from((CompositeData) notification)
        .getGcInfo()
        .getMemoryUsageAfterGc()
        .entrySet()
        .stream()
        .filter(pool -> isHeap(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }

  private static boolean isHeap(String pool) {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .anyMatch(
            bean ->
                bean.getName().equals(pool)
                    && bean.getType() == MemoryType.HEAP);
  }

  private static void watch(NotificationListener listener) {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector).addNotificationListener(listener, null, null);
    }
  }

  private static void unwatch(NotificationListener listener) {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      try {
        ((NotificationEmitter) collector).removeNotificationListener(listener);
      } catch (ListenerNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}

package dateline.spark;

import java.io.IOException;
import java.util.function.Supplier;

/** Lets tests of other packages look on while a warehouse's files change. */
public final class DiskForTests {
  private DiskForTests() {}

  /** Is told of each change before it is made, by any thread. */
  public interface Watcher {
    /**
     * Takes notice of a change.
     *
     * @throws IOException to have it fail
     */
    void before(String change) throws IOException;
  }

  /** Does something while a watcher looks on. */
  public static <T> T watched(Watcher watcher, Supplier<T> action) {
    Disk.Watcher last = Disk.watch(watcher::before);
    try {
      return action.get();
    } finally {
      Disk.watch(last);
    }
  }
}

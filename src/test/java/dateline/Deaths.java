package dateline;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What a run prints, which tells when something is to die. */
final class Deaths extends StringWriter {
  private final Cluster cluster;
  private final List<Death> ahead;
  private final List<Thread> killers = new ArrayList<>();
  private final AtomicInteger died = new AtomicInteger();

  Deaths(Cluster cluster, List<Death> deaths) {
    this.cluster = cluster;
    ahead = new ArrayList<>(deaths);
  }

  @Override
  public void flush() {
    ahead.removeIf(this::isDue);
  }

  private boolean isDue(Death death) {
    boolean due = getBuffer().indexOf("  " + death.stage() + " ") >= 0;
    if (due) {
      Thread killer = new Thread(() -> kill(death), death.toString());
      killers.add(killer);
      killer.start();
    }
    return due;
  }

  private void kill(Death death) {
    try {
      TimeUnit.MILLISECONDS.sleep(death.millis());
      while (!cluster.kill(death.member())) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      died.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The run has ended.
    }
  }

  /** Lets nobody die any more; says how many have. */
  int end() throws InterruptedException {
    for (Thread killer : killers) {
      killer.interrupt();
      killer.join();
    }
    return died.get();
  }
}

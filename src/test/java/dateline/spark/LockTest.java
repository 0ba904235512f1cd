package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();

  @Test
  void whatADeadRunLeftInTheFileIsNoObstacle() throws IOException {
    String dead = "process 4194305 on elsewhere since 2024-03-01T00:00:00Z (nightly)".repeat(9);
    Files.writeString(folder.resolve(".lock"), dead);
    try (Lock lock = Lock.take(folder, turn(Duration.ZERO))) {
      assertThat(lock).isNotNull();
      assertThat(Files.readString(folder.resolve(".lock")))
          .startsWith("process " + ProcessHandle.current().pid() + " on ")
          .endsWith("Z (rebuild)" + System.lineSeparator());
    }
    assertThat(told).isEmpty();
  }

  @Test
  void whoHasTheLockIsSaidAtOnce() throws IOException {
    try (Lock lock = Lock.take(folder, turn(Duration.ZERO))) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> Lock.take(folder, turn(Duration.ZERO)))
          .isInstanceOf(Warehouse.Busy.class)
          .hasMessageMatching(
              "another run is at work in .*: process \\d+ on \\S+ since \\S+Z \\(rebuild\\)");
    }
    assertThat(told).isEmpty();
  }

  @Test
  void aRunThatMayWaitSaysSoOnceAndTakesItsTurn() throws Exception {
    Lock first = Lock.take(folder, turn(Duration.ZERO));
    CompletableFuture<Lock> second =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Lock.take(folder, turn(Duration.ofMinutes(1)));
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    Thread.sleep(500);
    assertThat(second).isNotDone();
    first.close();
    second.get().close();
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).startsWith("Waiting up to 1 min: another run is at work in " + folder);
  }

  @Test
  void patienceEnds() throws IOException {
    try (Lock lock = Lock.take(folder, turn(Duration.ZERO))) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> Lock.take(folder, turn(Duration.ofMillis(300))))
          .isInstanceOf(Warehouse.Busy.class);
    }
    assertThat(told).hasSize(1);
  }

  private Turn turn(Duration patience) {
    return new Turn("rebuild", patience, told::add);
  }
}

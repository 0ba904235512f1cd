package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Small files, and the lock that is one, in S3. */
class StoreOfObjectsTest {
  private static MiniS3 s3;

  @BeforeAll
  static void start() throws Exception {
    s3 = MiniS3.start();
  }

  @AfterAll
  static void stop() throws Exception {
    s3.close();
  }

  @Test
  void aFileIsCreatedOnlyWhereNoneIs() throws IOException {
    Location file = place("created").resolve("file");
    assertThat(file.create("one")).isTrue();
    assertThat(file.create("two")).isFalse();
    assertThat(file.text()).isEqualTo("one");
  }

  @Test
  void ofTwoWhoSeeNoFileOneCreatesIt() throws IOException {
    Location file = place("contested").resolve("file");
    s3.after("look contested/file", () -> write(file, "two"));
    assertThat(file.create("one")).isFalse();
    assertThat(file.text()).isEqualTo("two");
  }

  @Test
  void aFileThatIsThereThoughTheAnswerWasLostIsCreated() throws IOException {
    Location file = place("lost").resolve("file");
    s3.after("look lost/file", () -> write(file, "one"));
    assertThat(file.create("one")).isTrue();
  }

  @Test
  void aFileIsReplacedOnlyWhereItStillHoldsWhatIsMeant() throws IOException {
    Location file = place("replaced").resolve("file");
    Location aside = place("replaced").resolve("aside");
    file.write("one");
    assertThat(file.replace("other", "two", aside)).isFalse();
    s3.after("read replaced/file", () -> write(file, "three"));
    assertThat(file.replace("one", "two", aside)).isFalse();
    assertThat(file.text()).isEqualTo("three");
    assertThat(file.replace("three", "four", aside)).isTrue();
    assertThat(file.text()).isEqualTo("four");
    assertThat(aside.exists()).isFalse();
  }

  @Test
  void aLockIsHeldByOneUnlessItsHolderIsDead() throws IOException {
    Location warehouse = place("locked");
    LeaseLock.take(warehouse, Turn.AT_ONCE).close();
    assertThat(warehouse.list()).isEmpty();
    try (LeaseLock held = LeaseLock.take(warehouse, Turn.AT_ONCE)) {
      held.confirm();
      assertThatThrownBy(() -> LeaseLock.take(warehouse, Turn.AT_ONCE))
          .isInstanceOf(Warehouse.Busy.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
    Location file = warehouse.resolve(".lock");
    file.write("t elsewhere 7 2024-03-01T00:00:00Z\nprocess 7 on elsewhere");
    assertThatThrownBy(() -> LeaseLock.take(warehouse, Turn.AT_ONCE))
        .hasMessageContaining("process 7 on elsewhere");
    file.write("t " + Lock.host() + " 4194305 2024-03-01T00:00:00Z\n");
    LeaseLock.take(warehouse, Turn.AT_ONCE).close();
    assertThat(warehouse.list()).isEmpty();
  }

  private static Location place(String folder) {
    return Location.of(s3.uri(folder));
  }

  private static void write(Location file, String text) {
    try {
      file.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

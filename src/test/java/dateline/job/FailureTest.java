package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user is told of an error that is nothing in particular. */
class FailureTest {
  @Test
  void theLastCauseIsTold() {
    IOException full =
        new IOException("task 3 failed", new IOException("connection reset\nby peer"));
    assertThat(Failure.of(new UncheckedIOException(full)).message())
        .isEqualTo("connection reset. Nothing was published; the last edition is whole.");
  }

  @Test
  void ofAStoreWhatWasDoneToWhichObject() {
    IOException put =
        new IOException("PUT object press/.lock: (Status Code: 500)", new ServerError("500"));
    assertThat(Failure.of(new IllegalStateException("a task failed", put)).message())
        .startsWith("PUT object press/.lock: (Status Code: 500).");
  }

  @Test
  void anErrorOfOursIsTold() {
    assertThat(Failure.of(new IllegalStateException(new ServerError("500"))).message())
        .startsWith("dateline.job.FailureTest$ServerError: 500.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No FileSystem for scheme \"s3\"",
        "Class org.apache.hadoop.fs.s3a.S3AFileSystem not found",
        "No suitable driver found for jdbc:postgresql://db/lake"
      })
  void whatLacksForAStoreIsWrongUsageAndToldWhereToRead(String what) {
    Failure failure = Failure.of(new IllegalStateException(new IOException(what)));
    assertThat(failure.exitCode()).isEqualTo(2);
    assertThat(failure.message()).startsWith(what).contains("jobs/STORES.md");
  }

  private static final class ServerError extends RuntimeException {
    ServerError(String message) {
      super(message);
    }
  }
}

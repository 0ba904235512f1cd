package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapreduce.JobID;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.TaskID;
import org.apache.hadoop.mapreduce.TaskType;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.internal.io.FileCommitProtocol.TaskCommitMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

class AttemptFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void prepare() {
    onDriver().setupJob(attempt(0, 0));
  }

  @Test
  void ofTwoAttemptsOfATaskTheOneCountsThatTheDriverHasHeardOf() throws IOException {
    write(3, 7, "the convoy reached Oru");
    TaskCommitMessage heard = write(3, 9, "the convoy reached Oru");
    onDriver().commitJob(attempt(0, 0), all(heard));
    assertThat(Disk.list(folder)).containsExactly(folder.resolve("part-00003-9.parquet"));
  }

  @Test
  void anAttemptThatComesTooLateAddsNothing() throws IOException {
    onDriver().commitJob(attempt(0, 0), all(write(0, 1, "in time")));
    assertThatThrownBy(() -> write(0, 2, "too late")).isInstanceOf(IOException.class);
    assertThat(Disk.list(folder)).containsExactly(folder.resolve("part-00000-1.parquet"));
  }

  @Test
  void anAttemptThatFailsTakesItsFileAway() throws IOException {
    AttemptFiles files = onDriver();
    files.setupTask(attempt(2, 5));
    Path file = Files.writeString(place(files, 2, 5), "half a");
    files.abortTask(attempt(2, 5));
    assertThat(file).doesNotExist();
  }

  /** As on nodes that each have a folder of that name for themselves. */
  @Test
  void aFileThatTheDriverDoesNotSeeStopsTheRun() throws IOException {
    TaskCommitMessage told = write(1, 4, "on another machine's disk");
    Disk.delete(folder.resolve("_attempts"));
    assertThatThrownBy(() -> onDriver().commitJob(attempt(0, 0), all(told)))
        .hasMessageContaining("part-00001-4.parquet, but the driver does not find it")
        .hasMessageContaining("a file system that all nodes share");
  }

  private AttemptFiles onDriver() {
    return new AttemptFiles("job", folder.toString());
  }

  /** What an executor does that completes a task. */
  private TaskCommitMessage write(int part, int attempt, String text) throws IOException {
    AttemptFiles files = onDriver();
    files.setupTask(attempt(part, attempt));
    Files.writeString(place(files, part, attempt), text);
    return files.commitTask(attempt(part, attempt));
  }

  @SuppressWarnings("deprecation") // It is abstract all the same.
  private static Path place(AttemptFiles files, int part, int attempt) {
    return Path.of(files.newTaskTempFile(attempt(part, attempt), Option.empty(), ".parquet"));
  }

  private static TaskAttemptContext attempt(int part, int attempt) {
    TaskID task = new TaskID(new JobID("run", 1), TaskType.MAP, part);
    return new TaskAttemptContextImpl(new Configuration(false), new TaskAttemptID(task, attempt));
  }

  private static Seq<TaskCommitMessage> all(TaskCommitMessage... told) {
    return CollectionConverters.asScala(List.of(told)).toSeq();
  }
}

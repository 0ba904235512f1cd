package dateline.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.JobContext;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.spark.internal.io.FileCommitProtocol;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * How the tasks of a query write files, whatever the cluster's defaults are: each attempt of a task
 * under names of its own, of which the driver takes those that the task's first successful attempt
 * has told it. What attempts leave that die, or come too late, never has a name that counts.
 */
public final class AttemptFiles extends FileCommitProtocol implements Serializable {
  private static final long serialVersionUID = 1;

  /** Where attempts write. */
  private static final String ATTEMPTS = "_attempts";

  private final String folder;

  /** The files of this attempt. */
  private final List<String> files = new ArrayList<>();

  /**
   * For Spark, which makes one for each query.
   *
   * @param folder where the files are to be
   */
  public AttemptFiles(String jobId, String folder) {
    this.folder = folder;
  }

  @Override
  public void setupJob(JobContext job) {
    change(job, system -> system.mkdirs(new Path(folder, ATTEMPTS)));
  }

  @Override
  public void setupTask(TaskAttemptContext task) {
    files.clear();
  }

  @Override
  @SuppressWarnings("deprecation") // It is abstract all the same.
  public String newTaskTempFile(TaskAttemptContext task, Option<String> dir, String extension) {
    int part = task.getTaskAttemptID().getTaskID().getId();
    int attempt = task.getTaskAttemptID().getId();
    String name = String.format(Locale.ROOT, "part-%05d-%d%s", part, attempt, extension);
    files.add(name);
    return attempted(name).toString();
  }

  @Override
  @SuppressWarnings("deprecation") // It is abstract all the same.
  public String newTaskTempFileAbsPath(
      TaskAttemptContext task, String absoluteDir, String extension) {
    throw new UnsupportedOperationException("No table has files in two places");
  }

  @Override
  public TaskCommitMessage commitTask(TaskAttemptContext task) {
    return new TaskCommitMessage(List.copyOf(files));
  }

  @Override
  public void abortTask(TaskAttemptContext task) {
    change(
        task,
        system -> {
          for (String file : files) {
            system.delete(attempted(file), false);
          }
        });
  }

  @Override
  public void commitJob(JobContext job, Seq<TaskCommitMessage> tasks) {
    change(
        job,
        system -> {
          for (TaskCommitMessage task : CollectionConverters.asJava(tasks)) {
            for (Object file : (List<?>) task.obj()) {
              take(system, file.toString());
            }
          }
          system.delete(new Path(folder, ATTEMPTS), true);
        });
  }

  private void take(FileSystem system, String name) throws IOException {
    if (!system.exists(attempted(name))
        || !system.rename(attempted(name), new Path(folder, name))) {
      throw missing(attempted(name).toString());
    }
  }

  /** What to say of a file that a task says it has written. */
  static IOException missing(String file) {
    return new FileNotFoundException(
        "a task has written %s, but the driver does not find it; give a --warehouse on a file system that all nodes share"
            .formatted(file));
  }

  @Override
  public void abortJob(JobContext job) {
    // The edition that these files were for is never published, and the next run removes it.
  }

  private Path attempted(String name) {
    return new Path(new Path(folder, ATTEMPTS), name);
  }

  /** Changes files. */
  private interface Change {
    void of(FileSystem system) throws IOException;
  }

  /** Spark's methods declare no exceptions. */
  private void change(JobContext job, Change change) {
    try {
      change.of(new Path(folder).getFileSystem(job.getConfiguration()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

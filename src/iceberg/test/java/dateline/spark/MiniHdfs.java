package dateline.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** An HDFS in this process, which Spark's sessions begun from now on read and write watched. */
public final class MiniHdfs implements AutoCloseable {
  /**
   * Changes are watched; and a file that is closed is asked for again soon where the server does
   * not know of it yet, which happens to every second file.
   */
  private static final Map<String, String> CLIENT =
      Map.of(
          "fs.hdfs.impl",
          WatchedHdfs.class.getName(),
          "dfs.client.block.write.locateFollowingBlock.initial.delay.ms",
          "5",
          "dfs.client.block.write.locateFollowingBlock.retries",
          "12");

  private final MiniDFSCluster cluster;

  private MiniHdfs(MiniDFSCluster cluster) {
    this.cluster = cluster;
  }

  /** Starts one that keeps its blocks in a folder. */
  public static MiniHdfs start(Path folder) throws IOException {
    Configuration configuration = new Configuration();
    CLIENT.forEach(
        (setting, value) -> {
          System.setProperty("spark.hadoop." + setting, value);
          configuration.set(setting, value); // The first client is kept for all.
        });
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.toString());
    return new MiniHdfs(new MiniDFSCluster.Builder(configuration).numDataNodes(1).build());
  }

  /** The URI of a folder in it. */
  public String uri(String folder) throws IOException {
    return cluster.getFileSystem().getUri() + "/" + folder;
  }

  /** Has every change fail from the first on that is meant, until a command has ended. */
  public <T> T dying(Predicate<String> from, Supplier<T> command) {
    AtomicBoolean dead = new AtomicBoolean();
    Disk.Watcher before =
        Disk.watch(
            change -> {
              if (change.contains(" hdfs:") && (dead.get() || from.test(change))) {
                dead.set(true);
                throw new IOException("HDFS is gone: " + change);
              }
            });
    try {
      return command.get();
    } finally {
      Disk.watch(before);
    }
  }

  @Override
  public void close() {
    CLIENT.keySet().forEach(setting -> System.clearProperty("spark.hadoop." + setting));
    cluster.shutdown();
  }
}

package dateline.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** An HDFS in this process, which Spark's sessions begun from now on read and write watched. */
public final class MiniHdfs implements AutoCloseable {
  /**
   * Changes are watched; and a file that is closed is asked for again soon where the server, on a
   * busy machine, does not know of it yet.
   */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "spark.hadoop.fs.hdfs.impl",
          WatchedHdfs.class.getName(),
          "spark.hadoop.dfs.client.block.write.locateFollowingBlock.initial.delay.ms",
          "10",
          "spark.hadoop.dfs.client.block.write.locateFollowingBlock.retries",
          "12");

  private final MiniDFSCluster cluster;

  private MiniHdfs(MiniDFSCluster cluster) {
    this.cluster = cluster;
  }

  /** Starts one that keeps its blocks in a folder. */
  public static MiniHdfs start(Path folder) throws IOException {
    SETTINGS.forEach(System::setProperty);
    Configuration configuration = new Configuration();
    configuration.set("fs.hdfs.impl", WatchedHdfs.class.getName()); // It is kept for all.
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.toString());
    return new MiniHdfs(new MiniDFSCluster.Builder(configuration).numDataNodes(1).build());
  }

  /** The URI of a folder in it. */
  public String uri(String folder) throws IOException {
    return cluster.getFileSystem().getUri() + "/" + folder;
  }

  @Override
  public void close() {
    SETTINGS.keySet().forEach(System::clearProperty);
    cluster.shutdown();
  }
}

package dateline.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** An HDFS in this process, which Spark's sessions begun from now on read and write watched. */
public final class MiniHdfs implements AutoCloseable {
  private static final String[] SETTINGS = {
    "spark.hadoop.fs.hdfs.impl", "spark.hadoop.fs.hdfs.impl.disable.cache"
  };

  private final MiniDFSCluster cluster;

  private MiniHdfs(MiniDFSCluster cluster) {
    this.cluster = cluster;
  }

  public static MiniHdfs start(Path folder) throws IOException {
    System.setProperty(SETTINGS[0], WatchedHdfs.class.getName());
    Configuration configuration = new Configuration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.toString());
    return new MiniHdfs(new MiniDFSCluster.Builder(configuration).numDataNodes(1).build());
  }

  /** The URI of a folder in it. */
  public String uri(String folder) throws IOException {
    return cluster.getFileSystem().getUri() + "/" + folder;
  }

  @Override
  public void close() {
    for (String setting : SETTINGS) {
      System.clearProperty(setting);
    }
    cluster.shutdown();
  }
}

package dateline.spark;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkEnv;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.TransientApiMetadata;
import org.jclouds.blobstore.domain.StorageMetadata;
import org.jclouds.blobstore.options.ListContainerOptions;

/**
 * An S3 in this process with one bucket, in memory, whose changes are announced before they are
 * made; and a catalog of Iceberg tables in a database, for those in it.
 */
public final class MiniS3 implements AutoCloseable {
  private static final String KEY = "key";
  private static final String SECRET = "secret";

  private final BlobStoreContext memory;
  private final WatchedObjects objects;
  private final S3Proxy server;
  private final String bucket;
  private final FileSystem client;

  private MiniS3(BlobStoreContext memory, WatchedObjects objects, S3Proxy server)
      throws IOException {
    this.memory = memory;
    this.objects = objects;
    this.server = server;
    bucket = "bucket-" + server.getPort();
    objects.createContainerInLocation(null, bucket);
    Configuration configuration = new Configuration(false);
    client(server.getPort()).forEach(configuration::set);
    client = FileSystem.get(URI.create("s3a://" + bucket), configuration); // It is kept for all.
    catalog()
        .forEach((name, value) -> SparkEnv.get().conf().set("spark.sql.catalog." + name, value));
  }

  /** Starts one, for the Spark that runs. */
  public static MiniS3 start() throws Exception {
    SparkForTests.session();
    BlobStoreContext memory =
        ContextBuilder.newBuilder(new TransientApiMetadata()).buildView(BlobStoreContext.class);
    WatchedObjects objects = new WatchedObjects(memory.getBlobStore());
    S3Proxy server =
        S3Proxy.builder()
            .blobStore(objects)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
            .build();
    server.start();
    return new MiniS3(memory, objects, server);
  }

  /** As users set it; and a server that fails is not asked again for minutes. */
  private static Map<String, String> client(int port) {
    return Map.of(
        "fs.s3a.impl", "org.apache.hadoop.fs.s3a.S3AFileSystem",
        "fs.s3a.endpoint", "http://127.0.0.1:" + port,
        "fs.s3a.endpoint.region", "eu-central-1",
        "fs.s3a.path.style.access", "true",
        "fs.s3a.access.key", KEY,
        "fs.s3a.secret.key", SECRET,
        "fs.s3a.fast.upload.buffer", "array",
        "fs.s3a.attempts.maximum", "1",
        "fs.s3a.retry.limit", "1",
        "fs.s3a.retry.interval", "10ms");
  }

  /** What Spark is told of the catalog {@code lake}. */
  public Map<String, String> catalog() {
    return Map.of(
        "lake", "org.apache.iceberg.spark.SparkCatalog",
        "lake.type", "jdbc",
        "lake.uri", "jdbc:h2:mem:" + bucket + ";DATABASE_TO_UPPER=FALSE;DB_CLOSE_DELAY=-1",
        "lake.jdbc.schema-version", "V1",
        "lake.warehouse", uri("press"));
  }

  /** The URI of a folder in it. */
  public String uri(String folder) {
    return "s3a://" + bucket + "/" + folder;
  }

  /** The names of its objects, but for those that stand for folders. */
  public List<String> names() {
    return objects
        .list(bucket, ListContainerOptions.Builder.recursive().maxResults(10_000))
        .stream()
        .map(StorageMetadata::getName)
        .filter(name -> !name.endsWith("/"))
        .toList();
  }

  /**
   * Does something once, after an event.
   *
   * @param event {@code look} or {@code read}, and the object's name in the bucket
   */
  void after(String event, Runnable action) {
    objects.after(event, action);
  }

  /** Has every change fail from the first on that is meant, until a command has ended. */
  public <T> T dying(Predicate<String> from, Supplier<T> command) {
    AtomicBoolean dead = new AtomicBoolean();
    return DiskForTests.watched(
        change -> {
          if (change.contains(" s3a:") && (dead.get() || from.test(change))) {
            dead.set(true);
            throw new IOException("S3 is gone: " + change);
          }
        },
        command);
  }

  @Override
  public void close() throws IOException {
    catalog().keySet().forEach(name -> SparkEnv.get().conf().remove("spark.sql.catalog." + name));
    client.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException(e);
    }
    memory.close();
  }
}

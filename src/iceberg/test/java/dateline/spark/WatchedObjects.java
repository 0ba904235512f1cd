package dateline.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.domain.Blob;
import org.jclouds.blobstore.domain.BlobMetadata;
import org.jclouds.blobstore.domain.MultipartPart;
import org.jclouds.blobstore.domain.MultipartUpload;
import org.jclouds.blobstore.options.CopyOptions;
import org.jclouds.blobstore.options.GetOptions;
import org.jclouds.blobstore.options.PutOptions;
import org.jclouds.blobstore.util.ForwardingBlobStore;
import org.jspecify.annotations.Nullable;

/** A store of objects whose changes are announced before they are made, as those of a disk are. */
final class WatchedObjects extends ForwardingBlobStore {
  /** What to do once, after an object was looked for ({@code look NAME}) or read. */
  private final Map<String, Runnable> meanwhile = new ConcurrentHashMap<>();

  WatchedObjects(BlobStore objects) {
    super(objects);
  }

  @Override
  public String putBlob(String bucket, Blob object) {
    announce("write", bucket, object.getMetadata().getName());
    return super.putBlob(bucket, object);
  }

  @Override
  public String putBlob(String bucket, Blob object, PutOptions options) {
    announce("write", bucket, object.getMetadata().getName());
    return super.putBlob(bucket, object, options);
  }

  @Override
  public String completeMultipartUpload(MultipartUpload upload, List<MultipartPart> parts) {
    announce("write", upload.containerName(), upload.blobName());
    return super.completeMultipartUpload(upload, parts);
  }

  @Override
  public String copyBlob(
      String fromBucket, String from, String bucket, String object, CopyOptions options) {
    announce("write", bucket, object);
    return super.copyBlob(fromBucket, from, bucket, object, options);
  }

  @Override
  public void removeBlob(String bucket, String object) {
    announce("delete", bucket, object);
    super.removeBlob(bucket, object);
  }

  @Override
  public void removeBlobs(String bucket, Iterable<String> objects) {
    objects.forEach(object -> announce("delete", bucket, object));
    super.removeBlobs(bucket, objects);
  }

  @Override
  public @Nullable BlobMetadata blobMetadata(String bucket, String object) {
    BlobMetadata found = super.blobMetadata(bucket, object);
    passed("look " + object);
    return found;
  }

  @Override
  public @Nullable Blob getBlob(String bucket, String object, GetOptions options) {
    Blob found = super.getBlob(bucket, object, options);
    passed("read " + object);
    return found;
  }

  /** Does something once, after the next look at an object, or the next time it is read. */
  void after(String event, Runnable action) {
    meanwhile.put(event, action);
  }

  private void passed(String event) {
    Runnable action = meanwhile.remove(event);
    if (action != null) {
      action.run();
    }
  }

  private static void announce(String change, String bucket, String object) {
    try {
      Disk.announce(change, "s3a://" + bucket + "/" + object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

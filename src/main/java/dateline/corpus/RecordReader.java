package dateline.corpus;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Reads a file record by record. */
interface RecordReader extends Closeable {
  /** The next record; none at the end of the file or where it breaks off. */
  @Nullable Found next();

  /** Position of the record that would come next. */
  long position();

  /** Why the file broke off; none as long as it did not. */
  @Nullable String failure();
}

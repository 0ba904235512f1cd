package dateline.job;

import dateline.spark.Draft;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Computes one table of an edition from others. */
public interface Job {

  /** The table that it computes. */
  Class<? extends Record> output();

  /** A table without whose rows, as {@link Draft#read} gives them, it has none; null: none such. */
  default @Nullable Class<? extends Record> source() {
    return null;
  }

  /**
   * Computes and writes its rows: those of the touched days if the table is kept by day, else all.
   *
   * @return how many
   */
  long write(Draft tables) throws IOException;
}

package dateline.spark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Where the editions of a warehouse are kept, and how one of them becomes what readers see. */
interface Store extends AutoCloseable {
  /** The number of the edition that readers see; empty before the first. */
  OptionalLong current() throws IOException;

  /** The numbers of the editions that are kept, the oldest first. */
  List<Long> numbers() throws IOException;

  /** The files of a table in an edition, in the order of their names. */
  List<Location> files(long edition, Class<? extends Record> table) throws IOException;

  /** Makes an empty folder for the files of an edition in the making. */
  Location begin(long edition) throws IOException;

  /**
   * Makes an edition that is whole the one that readers see, in all tables at once.
   *
   * @param files those of each published table: in the folder where the edition was made, and in
   *     the edition before
   */
  void publish(long edition, Map<Class<? extends Record>, List<Location>> files) throws IOException;

  /** Removes all but the last editions. */
  void keep(int editions) throws IOException;

  /** Lets the next run in. */
  @Override
  void close() throws IOException;
}

package dateline.spark;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a table say of themselves, without being read.
 *
 * @param rows how many there are
 * @param bytes the size of the files
 * @param empty in how many rows each column has no value; columns within others, and those that do
 *     not say, are left out
 * @param days from which day since 1970 to which rows are; null: the table has no days
 */
public record TableFooter(long rows, long bytes, Map<String, Long> empty, @Nullable DayRange days) {

  /** Days since 1970, both included. */
  public record DayRange(int first, int last) {
    static DayRange of(DayRange one, @Nullable DayRange other) {
      return other == null
          ? one
          : new DayRange(Math.min(one.first, other.first), Math.max(one.last, other.last));
    }

    public boolean holds(int day) {
      return first <= day && day <= last;
    }

    public int length() {
      return last - first + 1;
    }
  }
}

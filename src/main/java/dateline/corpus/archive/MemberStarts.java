package dateline.corpus.archive;

import java.util.Arrays;

/** Where the last members begin, in the file and in what was unpacked. */
final class MemberStarts {
  /** No record is shorter: a member that unpacks to less need not be remembered. */
  private static final int SHORTEST = 32;

  private long[] unpacked = new long[16];
  private long[] stored = new long[16];
  private int first;
  private int end;

  /** A member begins at these offsets; those that end before {@code needed} are forgotten. */
  void add(long inUnpacked, long inFile, long needed) {
    forget(needed);
    if (end > first && inUnpacked - unpacked[end - 1] < SHORTEST) {
      end--;
    }
    if (end == unpacked.length) {
      makeRoom();
    }
    unpacked[end] = inUnpacked;
    stored[end++] = inFile;
  }

  /** Whether one begins at this offset of what was unpacked. */
  boolean at(long inUnpacked) {
    return last(inUnpacked) >= 0 && unpacked[last(inUnpacked)] == inUnpacked;
  }

  /** Offset in the file of the member that holds this offset of what was unpacked. */
  long holding(long inUnpacked) {
    int last = last(inUnpacked);
    return last < 0 ? 0 : stored[last];
  }

  private int last(long inUnpacked) {
    int i = Arrays.binarySearch(unpacked, first, end, inUnpacked);
    int last = i >= 0 ? i : -i - 2;
    return last < first ? -1 : last;
  }

  private void forget(long needed) {
    while (end - first > 1 && unpacked[first + 1] <= needed) {
      first++;
    }
  }

  private void makeRoom() {
    int count = end - first;
    int size = first > 0 && first >= count ? unpacked.length : unpacked.length * 2;
    unpacked = Arrays.copyOf(Arrays.copyOfRange(unpacked, first, end), size);
    stored = Arrays.copyOf(Arrays.copyOfRange(stored, first, end), size);
    first = 0;
    end = count;
  }
}

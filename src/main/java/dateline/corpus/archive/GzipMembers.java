package dateline.corpus.archive;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * An archive packed by gzip, as one member or as many. Where a member is broken its stretch ends,
 * and the next begins at the next place after the broken member's beginning where a member can
 * begin: an inflater that was led astray may have taken the members that follow for its own.
 */
final class GzipMembers implements Stretches {
  /** Text is packed to a tenth; no page is so regular. */
  private static final long MOST_TIMES = 1000;

  /** A member may unpack to so many bytes, however regular. */
  private static final long HARMLESS = 100_000_000;

  /** Going back may cost this many times what reading forward costs, on top of a free share. */
  private static final long MOST_REREAD = 4;

  private static final long FREE_REREAD = 16 << 20;
  private static final int TRAILER = 8;

  private final RawBytes raw;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private long member;
  private long unpacked;
  private long reread;
  private boolean inside;
  private @Nullable Unreadable broken;

  GzipMembers(RawBytes raw) {
    this.raw = raw;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    while (broken == null && (inside || open())) {
      int count = inflate(into, offset, length);
      if (count > 0) {
        return count;
      }
    }
    return -1;
  }

  @Override
  public long member() {
    return member;
  }

  @Override
  public @Nullable Unreadable broken() {
    return broken;
  }

  @Override
  public boolean next() {
    if (broken == null) {
      return false;
    }
    long here = offset();
    long back = Math.max(member + 1, raw.oldest());
    boolean allowed = reread <= MOST_REREAD * here + FREE_REREAD;
    long from = allowed ? back : Math.max(here, back);
    reread += Math.max(0, here - from);
    raw.seek(from);
    inside = false;
    broken = null;
    return toNextMember();
  }

  @Override
  public void close() {
    inflater.end();
  }

  private boolean toNextMember() {
    while (raw.skipTo(GzipHeader.FIRST)) {
      if (GzipHeader.begins(raw)) {
        return true;
      }
      raw.skip(1);
    }
    return false;
  }

  /** Offset in the file of what was not unpacked yet. */
  private long offset() {
    return raw.offset() - (inside ? inflater.getRemaining() : 0);
  }

  private boolean open() {
    while (raw.peek(0) == 0) {
      raw.skip(1);
    }
    if (!raw.has(1)) {
      return false;
    }
    member = raw.offset();
    inside = GzipHeader.take(raw);
    if (!inside) {
      broken = new Unreadable("damaged", "no gzip member begins at byte %,d", member);
    }
    inflater.reset();
    checksum.reset();
    unpacked = 0;
    return inside;
  }

  private int inflate(byte[] into, int offset, int length) {
    try {
      int count = inflater.inflate(into, offset, length);
      checksum.update(into, offset, count);
      unpacked += count;
      if (count == 0) {
        goOn();
      }
      return tooRegular() ? 0 : count;
    } catch (DataFormatException e) {
      broken = new Unreadable("damaged", "the gzip member at byte %,d is damaged", member);
      return 0;
    }
  }

  private boolean tooRegular() {
    if (unpacked > HARMLESS && unpacked / MOST_TIMES > offset() - member) {
      broken =
          new Unreadable(
              "bomb", "the gzip member at byte %,d unpacks to a thousand times its size", member);
      return true;
    }
    return false;
  }

  private void goOn() {
    if (inflater.finished()) {
      raw.seek(offset());
      inside = false;
      checkTrailer();
    } else if (inflater.needsDictionary()) {
      broken = new Unreadable("damaged", "the gzip member at byte %,d is damaged", member);
    } else if (inflater.needsInput() && !raw.give(inflater)) {
      broken = cutOff();
    }
  }

  private void checkTrailer() {
    if (!raw.has(TRAILER)) {
      broken = cutOff();
      return;
    }
    long sum = number() & 0xFFFFFFFFL;
    int length = number();
    if (sum != checksum.getValue() || length != (int) unpacked) {
      broken =
          new Unreadable(
              "damaged", "the gzip member at byte %,d differs from its checksum", member);
    }
  }

  private int number() {
    return raw.take() | raw.take() << 8 | raw.take() << 16 | raw.take() << 24;
  }

  private Unreadable cutOff() {
    return new Unreadable("cut_off", "the file ends inside the gzip member at byte %,d", member);
  }
}

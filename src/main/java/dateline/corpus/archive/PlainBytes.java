package dateline.corpus.archive;

import org.jspecify.annotations.Nullable;

/** An archive that is not packed: one stretch. */
final class PlainBytes implements Stretches {
  private final RawBytes raw;

  PlainBytes(RawBytes raw) {
    this.raw = raw;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    return raw.read(into, offset, length);
  }

  @Override
  public long member() {
    return 0;
  }

  @Override
  public @Nullable Unreadable broken() {
    return null;
  }

  @Override
  public boolean next() {
    return false;
  }

  @Override
  public void close() {}
}

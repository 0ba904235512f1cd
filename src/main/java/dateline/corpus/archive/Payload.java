package dateline.corpus.archive;

import java.util.Arrays;

/** The bytes that a record holds, free of transfer and content codings. */
public final class Payload {
  private final byte[] bytes;

  private Payload(byte[] bytes) {
    this.bytes = bytes;
  }

  static Payload of(byte[] bytes) {
    return new Payload(bytes);
  }

  /** The bytes themselves, not a copy: they are to be read only. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many bytes they are. */
  public int length() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Payload payload && Arrays.equals(bytes, payload.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}

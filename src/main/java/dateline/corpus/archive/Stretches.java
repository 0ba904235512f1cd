package dateline.corpus.archive;

import org.jspecify.annotations.Nullable;

/** The bytes of an archive, unpacked: stretches, between which something is broken. */
interface Stretches extends AutoCloseable {
  /** Next bytes of the stretch, at least one and all from one member; -1 at its end. */
  int read(byte[] into, int offset, int length);

  /** Where in the file the member begins from which bytes were read last. */
  long member();

  /** Why the stretch ended; none at the end of the file. */
  @Nullable Unreadable broken();

  /** Goes to the next stretch, which may turn out empty; false when there is none. */
  boolean next();

  /** Gives back what unpacking takes. */
  @Override
  void close();
}

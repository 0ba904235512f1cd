package dateline.sentiment;

/** Tells how passages speak of their targets. Immutable; one serves many threads. */
public interface StanceModel {
  /** A reader for one thread. */
  StanceReader reader();
}

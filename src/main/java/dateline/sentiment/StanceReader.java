package dateline.sentiment;

/**
 * Reads passages, for one thread. The same passage has the same stance, whatever was read before.
 */
public interface StanceReader {
  /** How the passage speaks of its target; takes no longer for a passage of millions of words. */
  Stance toward(Passage passage);
}

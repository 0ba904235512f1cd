package dateline.source.dispute;

import org.jspecify.annotations.Nullable;

/**
 * What somebody denies or disputes, by the words for it.
 *
 * @param to how it is referred to
 * @param noun the token of the noun for a claim; -1 without one
 * @param claimant whose claim it is said to be; null where that is not said
 */
record Objection(To to, int noun, @Nullable Claimant claimant) {

  enum To {
    /** {@code the claim}, {@code it}: one that stands before. */
    KNOWN_CLAIM,
    /**
     * {@code claims that ...}, {@code accusations of ...}: one told here, or none in particular.
     */
    TOLD_CLAIM,
    /** {@code any wrongdoing}, {@code that ...}: no word for a claim. */
    MATTER,
    /** {@code him entry}: what is kept from somebody. */
    THING_WITHHELD
  }

  /**
   * Who claims, as the denial names him.
   *
   * @param entityId null for somebody without a name
   * @param noun the last word for him in lower case: {@code officials}
   */
  record Claimant(@Nullable String entityId, String noun) {}

  static Objection matter() {
    return new Objection(To.MATTER, -1, null);
  }
}

package dateline.source.roster;

import org.jspecify.annotations.Nullable;

/** By which pronoun somebody or something is meant. */
public enum Gender {
  HE,
  SHE,
  /** A body. */
  IT;

  /** Whether both can be meant by one pronoun; of a person it may not be known by which. */
  public static boolean agree(@Nullable Gender a, @Nullable Gender b) {
    return a == b || (a == null && b != IT) || (b == null && a != IT);
  }
}

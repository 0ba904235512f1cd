package dateline.source;

import org.jspecify.annotations.Nullable;

/** By which pronoun a person is meant. */
enum Gender {
  HE,
  SHE;

  /** Whether two that are known do not differ. */
  static boolean agree(@Nullable Gender a, @Nullable Gender b) {
    return a == null || b == null || a == b;
  }
}

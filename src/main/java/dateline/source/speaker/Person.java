package dateline.source.speaker;

import dateline.source.roster.Gender;
import org.jspecify.annotations.Nullable;

/**
 * A place at which a sentence speaks of one person or one body.
 *
 * @param token the first of the name, the noun or the pronoun
 * @param key the entity; empty for somebody of whom no more is known
 */
record Person(int token, String key, @Nullable Gender gender, Role role) {
  /** Stands for somebody of whom no more is known. */
  static final String SOMEBODY = "";

  /** What it does in the sentence. */
  enum Role {
    SUBJECT,
    OWNER,
    OTHER
  }

  Person as(String other) {
    return new Person(token, other, gender, role);
  }
}

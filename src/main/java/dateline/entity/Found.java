package dateline.entity;

import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name found in a document, before it becomes a mention.
 *
 * @param tokens its tokens; of a hyphenated one perhaps only a part
 * @param characters its place in the text
 * @param key its words folded, for comparing
 * @param id which entity; none where that is not known
 */
record Found(
    Span tokens, Span characters, String key, @Nullable String id, String type, Method method) {
  static final String PERSON = "person";
  static final String LOCATION = "location";
  static final String ORGANIZATION = "organization";

  /** A work, an event, a weapon, a ship: a name, but no actor. */
  static final String OTHER = "other";

  Found identified(@Nullable String newId, String newType, Method newMethod) {
    return new Found(tokens, characters, key, newId, newType, newMethod);
  }

  Found unidentified() {
    return identified(null, type, method);
  }

  Found typed(String newType) {
    return new Found(tokens, characters, key, id, newType, method);
  }

  boolean isCandidate() {
    return method == Method.CANDIDATE;
  }

  /** Whether it is the known name of a place or one of its people: such words join others. */
  boolean isKnownPlace() {
    return type.equals(LOCATION) && (isKnownName() || method == Method.DEMONYM);
  }

  /** Whether a list gives the name to its entity. */
  boolean isKnownName() {
    return method == Method.NAME || method == Method.DATED;
  }
}

package dateline.corpus.gdelt;

import org.jspecify.annotations.Nullable;

/**
 * A number that an article reports: of killed, arrested, protesters.
 *
 * @param type what is counted, one of GDELT's themes: KILL, WOUND, ARREST, PROTEST
 * @param number how many
 * @param object what they are, as the article says, such as "grain drivers"; none where GDELT saw
 *     nothing
 * @param location full name of the place that GDELT connects with it; none without
 * @param offset about how many characters into the article it stands; -1 where that is not known
 */
public record Count(
    String type, long number, @Nullable String object, @Nullable String location, int offset) {

  /** Refuses a count of nothing. */
  public Count {
    if (type.isBlank() || offset < -1) {
      throw new IllegalArgumentException("no count: '" + type + "' at " + offset);
    }
  }
}

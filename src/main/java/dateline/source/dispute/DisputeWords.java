package dateline.source.dispute;

import dateline.table.Statement;
import dateline.text.Tsv;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which one source answers what another says is so. */
public final class DisputeWords {
  /** What a word of the list is; see {@code disputes.tsv}. */
  private enum Role {
    CLAIM,
    IDEA,
    CONTRADICT,
    ANSWER,
    OWN,
    WITHHELD
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  private DisputeWords(Tsv file) {
    for (Role role : Role.values()) {
      words.put(role, new HashSet<>());
    }
    for (Tsv.Row row : file.requires("kind", "words").rows()) {
      Role role = Role.valueOf(row.cell("kind").toUpperCase(Locale.ROOT));
      words.getOrDefault(role, Set.of()).addAll(row.parts("words"));
    }
  }

  public static DisputeWords shipped() {
    return new DisputeWords(Tsv.shipped("disputes.tsv"));
  }

  /** Whether a noun in lower case means what somebody said is so. */
  boolean isClaim(String noun) {
    return is(noun, Role.CLAIM);
  }

  /** Whether a noun in lower case can mean what somebody said is so. */
  boolean isIdea(String noun) {
    return is(noun, Role.IDEA);
  }

  /** Whether a noun in lower case means what people can be denied. */
  boolean isWithheld(String noun) {
    return is(noun, Role.WITHHELD);
  }

  /** Whether a statement's verb says that something is not so, whatever its object. */
  boolean contradicts(Statement statement) {
    return is(statement.lemma(), Role.CONTRADICT);
  }

  /** Whether a statement's verb replies to what was said just before. */
  boolean answers(Statement statement) {
    return is(statement.lemma(), Role.ANSWER);
  }

  /** Whether by a statement's verb one takes back words of one's own. */
  boolean takesBack(Statement statement) {
    return is(statement.lemma(), Role.OWN);
  }

  private boolean is(String word, Role role) {
    return words.getOrDefault(role, Set.of()).contains(word);
  }
}

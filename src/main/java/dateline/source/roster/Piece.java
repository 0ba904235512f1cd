package dateline.source.roster;

import dateline.source.roster.SourceNouns.Noun;
import dateline.table.Mention;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word of a phrase that says who somebody is, or several that stand together.
 *
 * @param token its first token
 * @param word its only word in lower case, or that of the noun
 * @param noun the noun of the list, where it is one
 * @param named what the bearer of a name is by the lists
 * @param bearer the name, where the document may tell more of its bearer
 */
public record Piece(
    Sort sort,
    int token,
    String word,
    @Nullable Noun noun,
    Affiliation named,
    @Nullable Mention bearer) {

  /** What a piece can be. */
  public enum Sort {
    NOUN,
    PERSON,
    /** An organisation. */
    BODY,
    /** A country: a body, or a place. */
    STATE,
    PLACE,
    /** {@code Norvenian}. */
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    /** A comma, a dash or a bracket. */
    PAUSE,
    /** {@code who} */
    RELATIVE,
    COORDINATOR,
    /** {@code former} */
    FORMER,
    VERB,
    /** A word of time or a number. */
    ASIDE,
    /** A capitalised word that no list knows. */
    CAPITAL,
    WORD;

    private static final Set<Sort> HEADS = EnumSet.range(NOUN, PEOPLE);

    /** Whether it can be the head of a phrase. */
    boolean isHead() {
      return HEADS.contains(this);
    }
  }

  public static Piece of(Sort sort, int token, String word) {
    return new Piece(sort, token, word, null, Affiliation.NONE, null);
  }

  public static Piece named(Sort sort, int token, Affiliation named) {
    return new Piece(sort, token, "", null, named, null);
  }

  public boolean is(Sort other) {
    return sort == other;
  }
}

package dateline.entity;

import dateline.entity.GovernmentWords.Frame;
import dateline.entity.NameWords.Role;
import dateline.entity.Reading.Capitals;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.Set;

/** Says whether places stand where a text speaks of governments rather than of cities. */
final class GovernmentFrames {
  /** Words between a subject and its verb: "has since then not yet said". */
  private static final int FARTHEST_VERB = 6;

  /** Words before "between" in which its noun stands: "an exchange of fire between". */
  private static final int FARTHEST_NOUN = 4;

  /** Words behind a possessive in which its noun stands: "Tehran's disputed nuclear programme". */
  private static final int FARTHEST_OWNED = 4;

  /** Prepositions that open a clause as well. */
  private static final Set<String> OPENERS =
      Set.of("after", "as", "before", "once", "since", "than", "until");

  /** Verbs before another with "to". */
  private static final Set<String> HELPERS =
      Set.of(
          "appear",
          "appeared",
          "appears",
          "began",
          "begin",
          "continue",
          "continued",
          "continues",
          "seem",
          "seemed",
          "seems");

  private final Reading reading;
  private final Tokens tokens;

  GovernmentFrames(Reading reading) {
    this.reading = reading;
    tokens = reading.tokens();
  }

  /** Whether a row of places is the subject of what governments do. */
  boolean isSubject(Span row) {
    return maySubjectFollow(row) && isPredicate(clause(row.end()), row.start());
  }

  /** As in "Moscow, which backs him". */
  private int clause(int end) {
    return is(end, ",") && is(end + 1, "which") ? end + 2 : end;
  }

  private boolean maySubjectFollow(Span row) {
    int before = row.start() - 1;
    if (!isInside(before, row.start()) || !tokens.isWord(before)) {
      return true;
    }
    String word = word(before);
    boolean small = GovernmentWords.is(Frame.PREPOSITION, word) && !OPENERS.contains(word);
    return !small
        && !word.equals("downtown")
        && !GovernmentWords.is(Frame.DETERMINER, word)
        && !is(before, Role.DIRECTION)
        && !isPartOfName(before);
  }

  /** As in "Radio Moscow". */
  private boolean isPartOfName(int token) {
    return tokens.isCapitalised(token)
        && reading.capitals(token) == Capitals.NAMES
        && !reading.isInitial(token)
        && !GovernmentWords.is(Frame.FUNCTION, word(token))
        && !is(token, Role.CALENDAR);
  }

  private boolean isPredicate(int from, int subject) {
    String helper = "";
    for (int token = from; token < from + FARTHEST_VERB && isInside(token, subject); token++) {
      String word = word(token);
      if (isHelper(word)) {
        helper = word;
      } else if (!isAdverb(word) && !(word.equals("to") && !helper.isEmpty())) {
        return isVerb(word, helper);
      }
    }
    return false;
  }

  private static boolean isHelper(String word) {
    return GovernmentWords.is(Frame.BE, word)
        || GovernmentWords.is(Frame.AUXILIARY, word)
        || HELPERS.contains(word);
  }

  private static boolean isVerb(String word, String helper) {
    boolean verb = GovernmentWords.is(Frame.VERB, word);
    if (GovernmentWords.is(Frame.BE, helper)) {
      return (verb && word.endsWith("ing"))
          || GovernmentWords.is(Frame.PASSIVE, word)
          || GovernmentWords.is(Frame.ADJECTIVE, word);
    }
    return verb && !word.endsWith("ing");
  }

  private static boolean isAdverb(String word) {
    boolean ending = word.endsWith("ly") && !GovernmentWords.is(Frame.PLAIN, word);
    return ending || GovernmentWords.is(Frame.ADVERB, word);
  }

  /** Whether a row of places stands behind a word for what there is between governments. */
  boolean isRelated(Span row) {
    int before = row.start() - 1;
    if (!isInside(before - 1, row.start()) || !endsPhrase(row)) {
      return isObject(row);
    }
    return switch (word(before)) {
      case "with" -> follows(Frame.WITH, before);
      case "on" -> follows(Frame.ON, before);
      case "against" -> follows(Frame.AGAINST, before);
      case "from" -> follows(Frame.FROM, before);
      case "by" -> follows(Frame.BY, before) || isAgent(before - 1);
      case "to" -> follows(Frame.TO, before);
      case "of" -> follows(Frame.OF, before);
      case "toward", "towards" -> follows(Frame.TOWARD, before);
      case "between" -> isBetween(before);
      default -> isObject(row);
    };
  }

  /** As in "rejected by Moscow". */
  private boolean isAgent(int participle) {
    String word = word(participle);
    return word.endsWith("ed") && !GovernmentWords.is(Frame.NO_AGENT, word);
  }

  private boolean follows(Frame frame, int preposition) {
    return GovernmentWords.is(frame, word(preposition - 1));
  }

  private boolean isBetween(int between) {
    for (int token = between - 1; token >= between - FARTHEST_NOUN; token--) {
      if (isInside(token, between) && GovernmentWords.is(Frame.BETWEEN, word(token))) {
        return true;
      }
    }
    return false;
  }

  /** The object of a verb; "official Moscow" as well. */
  private boolean isObject(Span row) {
    int before = row.start() - 1;
    if (!isInside(before, row.start()) || !endsPhrase(row)) {
      return false;
    }
    boolean active = is(row.end(), "to") || is(row.end(), "from");
    return is(before, "official")
        || GovernmentWords.is(Frame.OBJECT, word(before))
        || (active && GovernmentWords.is(Frame.OBJECT_TO, word(before)));
  }

  /** Whether the last place of a row is no part of a longer name or noun: "Moscow airport". */
  private boolean endsPhrase(Span row) {
    int next = row.end();
    if (!isInside(next, row.start())) {
      return true;
    }
    String word = word(next);
    return (!tokens.isWord(next) && !tokens.isPossessive(next) && !isApostrophe(next))
        || GovernmentWords.is(Frame.FUNCTION, word)
        || is(next, Role.CALENDAR)
        || isAdverb(word)
        || isFiniteVerb(word);
  }

  private static boolean isFiniteVerb(String word) {
    boolean past = word.endsWith("ed") && !GovernmentWords.is(Frame.PLAIN, word);
    return past || (GovernmentWords.is(Frame.VERB, word) && !word.endsWith("ing"));
  }

  /** Whether a place that ends before a token has there what governments have. */
  boolean isOwner(int next) {
    if (!isInside(next, next - 1) || !(tokens.isPossessive(next) || isApostrophe(next))) {
      return false;
    }
    boolean owned = false;
    int token = next + 1;
    while (token <= next + FARTHEST_OWNED && isInside(token, next) && isNominal(token)) {
      if (GovernmentWords.is(Frame.CITY, word(token))) {
        return false;
      }
      owned = owned || GovernmentWords.is(Frame.OWN, word(token));
      token++;
    }
    return owned;
  }

  private boolean isNominal(int token) {
    return tokens.isWord(token) && !GovernmentWords.is(Frame.FUNCTION, word(token));
  }

  /** Whether a word for relations stands at a token: "Moscow-Kyiv talks". */
  boolean isRelation(int token) {
    return isInside(token, token - 1) && GovernmentWords.is(Frame.BETWEEN, word(token));
  }

  /** Whether a people's name before a token is followed by a verb or by nothing. */
  boolean endsSubject(int next) {
    if (!isInside(next, next - 1) || tokens.is(next, '.')) {
      return true;
    }
    String word = word(next);
    return GovernmentWords.is(Frame.BE, word)
        || GovernmentWords.is(Frame.AUXILIARY, word)
        || (GovernmentWords.is(Frame.VERB, word) && !word.endsWith("ing"));
  }

  private boolean isApostrophe(int token) {
    return tokens.is(token, '\'') || tokens.is(token, '\u2019');
  }

  private boolean is(int token, Role role) {
    return reading.is(role, token);
  }

  private boolean is(int token, String word) {
    return token < tokens.count() && word(token).equals(word);
  }

  private String word(int token) {
    return Folding.lower(tokens.word(token)).replace('\u2019', '\'');
  }

  private boolean isInside(int token, int other) {
    return token >= 0 && token < tokens.count() && reading.isOneSentence(token, other);
  }
}

package dateline.entity;

import dateline.entity.NameWords.Role;
import dateline.entity.Reading.Capitals;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Says whether words that the tagger found name somebody, and whether a person. */
final class NameTypes {
  /** Words of these roles name nobody on their own. */
  private static final Set<Role> NO_NAMES =
      EnumSet.of(Role.TITLE, Role.FUNCTION, Role.CALENDAR, Role.NO_NAME, Role.DIRECTION);

  /** As in "Ted Cruz, R-Texas". */
  private static final Pattern PARTY_AND_STATE = Pattern.compile("[RDI]-\\p{Lu}.*");

  /** Before these words a person is named, whatever the tagger takes it for. */
  private static final Set<String> FORMS_OF_ADDRESS =
      Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Sir", "Sheikh");

  /** Words of a name that begins with a given name and is then a person's. */
  private static final int LONGEST_PERSON = 3;

  private final Reading reading;
  private final KnownAt known;
  private final Heads heads;
  private final Titles titles;

  NameTypes(Reading reading, KnownAt known) {
    this.reading = reading;
    this.known = known;
    heads = new Heads(reading);
    titles = new Titles(reading);
  }

  /** Whether a form of address stands before a name. */
  boolean isAddressed(int from) {
    return from > 0 && reading.adjoins(from - 1, from) && isForm(reading.tokens().word(from - 1));
  }

  static boolean isForm(String word) {
    return FORMS_OF_ADDRESS.contains(word);
  }

  /** Whether words have their capitals for another reason than being a name. */
  boolean isNobody(int from, int to) {
    boolean alone =
        to - from == 1
            && !known.covers(from)
            && (NO_NAMES.stream().anyMatch(role -> reading.is(role, from))
                || isPronoun(from)
                || PARTY_AND_STATE.matcher(reading.tokens().word(from)).matches());
    return alone
        || titles.isPartOfPhrase(from, to)
        || isPartyOfPlace(from, to)
        || (reading.capitals(from) != Capitals.NAMES && isAllCommon(from, to));
  }

  /** The place stays one, and who belongs to a party there is nobody: "Arizona Republican". */
  private boolean isPartyOfPlace(int from, int to) {
    return to - from > 1
        && reading.is(Role.GROUP, to - 1)
        && known.covers(from)
        && known.last(from) == to - 2
        && known.at(from).isKnownPlace()
        && known.at(from).method() == Method.NAME;
  }

  /** What looks like the country, but no list took for it. */
  private boolean isPronoun(int token) {
    return reading.tokens().word(token).equals("US");
  }

  boolean isGivenName(int token) {
    return NameWords.isGivenName(reading.tokens().word(token));
  }

  private boolean isAllCommon(int from, int to) {
    for (int token = from; token < to; token++) {
      boolean common =
          reading.isCommon(token) || !NameWords.roles(reading.tokens().word(token)).isEmpty();
      if (known.covers(token) || !common) {
        return false;
      }
    }
    return true;
  }

  /** Creeds and peoples, treaties and events are no actors; a given name begins a person. */
  String judged(int from, int to, String type) {
    boolean group = to - from == 1 && isGroup(from);
    boolean work = reading.is(Role.DOCUMENT, to - 1) || reading.is(Role.EVENT, to - 1);
    if (group || work || isNoActor(from, to)) {
      return Found.OTHER;
    }
    boolean person =
        to - from > 1
            && to - from <= LONGEST_PERSON
            && (isGivenName(from) || isFollowingOccupation(from))
            && !known.covers(from)
            && heads.in(from, to) < 0;
    return person ? Found.PERSON : type;
  }

  /** A phrase, a storm, "Hurricane Ola", or who gave a lawsuit its name, "Ordan v. Norvenia". */
  private boolean isNoActor(int from, int to) {
    boolean storm =
        (from > 0 && reading.is(Role.STORM, from - 1))
            || (to - from > 1 && reading.is(Role.STORM, from));
    return storm || titles.isPhrase(from, to) || isVersus(from - 1) || isVersus(to);
  }

  private boolean isVersus(int token) {
    return token >= 0
        && token < reading.tokens().count()
        && reading.tokens().word(token).equals("v.");
  }

  /** As in "the driver Henk Aldo". */
  private boolean isFollowingOccupation(int from) {
    return from > 0 && reading.adjoins(from - 1, from) && reading.is(Role.OCCUPATION, from - 1);
  }

  /** Whether a word is a creed, a party or a people, the "Non-Western" kind as well. */
  boolean isGroup(int token) {
    int last = reading.pieces().first(token + 1) - 1;
    boolean joined = last > reading.pieces().first(token);
    String word = joined ? reading.pieces().plain(last) : reading.tokens().word(token);
    return NameWords.is(Role.GROUP, word) || (joined && reading.isCompound(token));
  }
}

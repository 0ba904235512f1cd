package dateline.entity;

import dateline.text.Tsv;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say where a name begins and ends and what it names. */
final class NameWords {
  /** What a word does in or beside a name; {@code name_words.tsv} describes each. */
  enum Role {
    TITLE,
    FUNCTION,
    TITLE_CONTEXT,
    CALENDAR,
    NO_NAME,
    GROUP,
    DIRECTION,
    INSTITUTION,
    ORGANIZATION,
    PLACE,
    PLACE_START,
    PARTICLE,
    LINK,
    LOCATIVE,
    OCCUPATION,
    SPEECH,
    MILITARY,
    EVENT,
    STORM,
    DOCUMENT,
    GENERIC,
    COMPOUND,
    FAMILY_FIRST,
    PHRASE,
    PLACE_NOUN
  }

  private static final Set<Role> NONE = EnumSet.noneOf(Role.class);
  private static final Map<String, Set<Role>> ROLES = new HashMap<>();
  private static final NameTree TITLES = new NameTree();
  private static final Set<String> COMMON = column("common_words.tsv", "word");
  private static final Set<String> GIVEN = column("given_names.tsv", "given_name");

  static {
    for (Tsv.Row row : Tsv.shipped("name_words.tsv").requires("word", "class").rows()) {
      String word = row.cell("word");
      Role role = Role.valueOf(row.cell("class").toUpperCase(Locale.ROOT));
      add(word, role);
      add(word.replace('\'', '\u2019'), role);
      if (role == Role.TITLE || role == Role.PHRASE) {
        TITLES.add(word, new KnownName(word, row.cell("class"), Method.NAME));
      }
    }
  }

  private NameWords() {}

  private static void add(String word, Role role) {
    ROLES.computeIfAbsent(word, key -> EnumSet.noneOf(Role.class)).add(role);
  }

  static boolean is(Role role, String word) {
    return roles(word).contains(role);
  }

  static Set<Role> roles(String word) {
    return ROLES.getOrDefault(word, NONE);
  }

  /** Whether news writes a word, given in small letters, mostly so. */
  static boolean isCommon(String lower) {
    return COMMON.contains(lower);
  }

  /** Whether a word often begins the name of a person. */
  static boolean isGivenName(String word) {
    return GIVEN.contains(word);
  }

  /** Titles, and phrases that name nobody, of one or more words; their class is the type. */
  static NameTree titles() {
    return TITLES;
  }

  private static Set<String> column(String file, String column) {
    return Tsv.shipped(file).requires(column).rows().stream()
        .map(row -> row.cell(column))
        .collect(Collectors.toCollection(HashSet::new));
  }
}

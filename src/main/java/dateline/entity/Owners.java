package dateline.entity;

import dateline.table.Entity;
import dateline.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose an institution is by the words beside it: "Russia's", "of the Armed Forces of Ukraine". */
final class Owners {
  /** Stands for an owner that is no country: "Florida's Supreme Court", "the group's army". */
  static final String OTHER = "";

  /** Nouns that stand for the country the text is about. */
  private static final Set<String> OF_ALL = Set.of("country", "nation");

  /** Adjectives of parts of a country, which have institutions of their own. */
  private static final Set<String> LOCAL =
      Set.of("state", "county", "provincial", "regional", "city", "local", "district");

  private static final Set<String> RULERS = Set.of("leader", "minister");
  private static final Set<String> TOWNS = Set.of("capital", "city", "town");

  private final Tokens tokens;
  private final Reading reading;
  private final InstitutionForms forms;
  private final Map<Integer, Found> starting = new HashMap<>();
  private final Map<Integer, Found> ending = new HashMap<>();

  Owners(Reading reading, InstitutionForms forms, List<Found> found) {
    this.reading = reading;
    this.forms = forms;
    tokens = reading.tokens();
    for (Found name : found) {
      starting.put(name.tokens().start(), name);
      ending.put(name.tokens().end(), name);
    }
  }

  /**
   * Code of the country that stands beside an institution; {@link #OTHER} when somebody else does;
   * null when nobody does.
   *
   * @param central whether only central governments have such an institution, so that a town stands
   *     for its country
   */
  @Nullable String of(Found institution, boolean central) {
    String before = before(institution.tokens().start(), central);
    String behind = before == null ? behind(institution.tokens().end(), central) : null;
    return before == null ? behind : before;
  }

  private @Nullable String before(int start, boolean central) {
    int last = start - 1;
    if (last < 0 || !reading.isOneSentence(last, start)) {
      return null;
    }
    boolean possessive = isPossessive(last);
    Found owner = ending.get(possessive ? last : start);
    if (owner != null) {
      return country(owner, possessive, central);
    }
    if (possessive) {
      return last > 0 && OF_ALL.contains(tokens.word(last - 1)) ? null : OTHER;
    }
    return LOCAL.contains(tokens.word(last)) ? OTHER : null;
  }

  /** The {@code 's}, or the mark alone behind a plural. */
  private boolean isPossessive(int token) {
    boolean mark = tokens.is(token, '\'') || tokens.is(token, '\u2019');
    return tokens.isPossessive(token) || (mark && !tokens.spaceBefore(token));
  }

  private @Nullable String behind(int end, boolean central) {
    if (end + 1 >= tokens.count() || !reading.isOneSentence(end, end + 1)) {
      return null;
    }
    boolean of = tokens.word(end).equals("of");
    int next = tokens.word(end + 1).equals("the") ? end + 2 : end + 1;
    Found owner = starting.get(next);
    if (of) {
      return owner == null ? OTHER : country(owner, false, central);
    }
    boolean seat = central && tokens.word(end).equals("in") && owner != null;
    return seat ? town(forms.entity(owner.id())) : null;
  }

  private static @Nullable String town(@Nullable Entity entity) {
    return entity != null && is(TOWNS, entity) ? entity.country() : null;
  }

  private String country(Found owner, boolean possessive, boolean central) {
    Entity entity = forms.entity(owner.id());
    if (entity == null || entity.country() == null) {
      return OTHER;
    }
    boolean owns =
        CountryForms.isCountry(entity)
            || InstitutionForms.isInstitution(entity)
            || (possessive && is(RULERS, entity))
            || (possessive && central && is(TOWNS, entity));
    return owns ? entity.country() : OTHER;
  }

  private static boolean is(Set<String> kinds, Entity entity) {
    return entity.kind() != null && kinds.contains(entity.kind());
  }
}

package dateline.entity;

import dateline.entity.Gazetteer.Form;
import dateline.entity.Gazetteer.Held;
import dateline.entity.NameWords.Role;
import dateline.entity.Tenure.Time;
import dateline.table.Entity;
import dateline.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who held which office when, by surname. */
final class Offices {
  /** Words before an office that is held all the same. */
  private static final Set<String> ACTING = Set.of("acting", "caretaker", "interim");

  /** Words between an office and its country or organisation. */
  private static final Set<String> LINKS = Set.of("of", "for", "from", "to");

  /** Kinds of places by which a text tells the country of an office. */
  private static final Set<String> COUNTRY_KINDS = Set.of("country", "site");

  private final OfficeTitles titles;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, List<Tenure>> tenures = new HashMap<>();

  Offices(Gazetteer gazetteer, OfficeTitles titles) {
    this.titles = titles;
    gazetteer.entities().forEach(entity -> entities.put(entity.entityId(), entity));
    gazetteer.forms().forEach(this::addBody);
    gazetteer.held().forEach(this::add);
  }

  OfficeTitles titles() {
    return titles;
  }

  /** Whether a list knows an entity. */
  boolean knows(String id) {
    return entities.containsKey(id);
  }

  /**
   * The persons of a surname who held one of some offices.
   *
   * @param surname folded
   * @param body identifier of the country or organisation; null for any
   * @param day on which, or until which; null for any
   */
  Set<String> holders(
      String surname,
      Set<String> offices,
      @Nullable String body,
      Time time,
      @Nullable LocalDate day) {
    Set<String> holders = new HashSet<>();
    for (Tenure tenure : tenures.getOrDefault(surname, List.of())) {
      boolean office = tenure.offices().stream().anyMatch(offices::contains);
      if (office && tenure.isHeld(time, day) && (body == null || isOf(tenure, body))) {
        holders.add(tenure.person());
      }
    }
    return holders;
  }

  private boolean isOf(Tenure tenure, String body) {
    Entity entity = entities.get(body);
    boolean country =
        entity != null && entity.kind() != null && COUNTRY_KINDS.contains(entity.kind());
    return tenure.body().equals(body)
        || (country && entity.country() != null && entity.country().equals(tenure.country()));
  }

  private void addBody(Form form) {
    if (!form.known().type().equals(Found.PERSON) && !form.isForTime()) {
      bodies.put(key(form.name()), form.known().id());
    }
  }

  private static String key(String name) {
    Pieces pieces = pieces(name);
    int first = pieces.count() > 1 && pieces.key(0).equals("the") ? 1 : 0;
    return pieces.key(first, pieces.count());
  }

  private static Pieces pieces(String text) {
    return Pieces.of(text, Tokens.of(text));
  }

  private void add(Held held) {
    Pieces role = pieces(held.role().words());
    int first = role.count() > 1 && ACTING.contains(role.key(0)) ? 1 : 0;
    for (int from = first; from < role.count(); from++) {
      int to = titles.end(role, from);
      String body = to == from ? null : body(role, first, from, to);
      if (body != null) {
        add(held, titles.of(role, from, to), body);
        return;
      }
    }
  }

  private void add(Held held, Set<String> offices, String body) {
    Entity of = entities.get(body);
    Tenure tenure =
        new Tenure(
            held.person().entityId(),
            offices,
            body,
            of == null ? null : of.country(),
            held.role().period());
    for (String surname : surnames(held.person())) {
      tenures.computeIfAbsent(surname, key -> new ArrayList<>()).add(tenure);
    }
  }

  /** Whose office it is, by the words before or behind it. */
  private @Nullable String body(Pieces role, int first, int from, int to) {
    if (from > first) {
      return bodies.get(role.key(first, from));
    }
    if (to + 1 >= role.count() || !LINKS.contains(role.key(to))) {
      return null;
    }
    int start = role.key(to + 1).equals("the") ? to + 2 : to + 1;
    for (int end = role.count(); end > start; end--) {
      String body = bodies.get(role.key(start, end));
      if (body != null && (end == role.count() || LINKS.contains(role.key(end)))) {
        return body;
      }
    }
    return null;
  }

  /**
   * The ends of a person's name, its beginning where the family name stands there, one-word
   * aliases.
   */
  private static Set<String> surnames(Entity person) {
    Set<String> surnames = new LinkedHashSet<>();
    Pieces name = pieces(person.name());
    for (int from = 1; from < name.count(); from++) {
      surnames.add(name.key(from, name.count()));
    }
    if (NameWords.is(Role.FAMILY_FIRST, name.plain(0))) {
      surnames.add(name.key(0));
    }
    for (String alias : person.aliases()) {
      String words = Dated.words(alias);
      if (words.indexOf(' ') < 0) {
        surnames.add(key(words));
      }
    }
    return surnames;
  }
}

package dateline.entity;

import dateline.entity.CountryForms.Owned;
import dateline.entity.NameWords.Role;
import dateline.table.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms by which the institutions of countries are named without their country: Foreign
 * Ministry, Supreme Court. Taken from the names of known institutions. Immutable.
 */
final class InstitutionForms {
  private static final Set<String> KINDS =
      Set.of(
          "armed_force",
          "court",
          "government",
          "intelligence_agency",
          "legislature",
          "ministry",
          "police");

  /** Chambers whose committees are mostly named without them. */
  private static final Set<String> CHAMBERS = Set.of("House", "Senate");

  /** The only single words that name one institution of a country and not any office of it. */
  private static final Set<String> TELLING =
      Set.of("army", "navy", "parliament", "cabinet", "house", "treasury", "mfa", "mod");

  /** Plurals that mean troops of many kinds, not one institution. */
  private static final Set<String> LOOSE = Set.of("special forces", "security forces");

  private final CountryForms countries;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Set<Institution>> byForm = new HashMap<>();
  private final Map<String, Set<String>> byId = new HashMap<>();

  /** One that a form can stand for. */
  record Institution(String id, String country, String kind) {
    /** Whether only central governments have one of its kind. */
    boolean isCentral() {
      return kind.equals("ministry");
    }
  }

  private record Derived(List<String> words, Institution institution) {
    String key() {
      return NameParts.key(words);
    }
  }

  InstitutionForms(List<Entity> rows) {
    countries = new CountryForms(rows);
    List<Derived> derived = new ArrayList<>();
    for (Entity entity : rows) {
      entities.put(entity.entityId(), entity);
      derive(entity, derived);
    }
    Map<String, Set<String>> bearers = new HashMap<>();
    for (Derived form : derived) {
      bearers.computeIfAbsent(form.key(), key -> new HashSet<>()).add(form.institution.country);
    }
    for (Derived form : derived) {
      if (isGeneric(form, bearers.getOrDefault(form.key(), Set.of()).size() > 1)) {
        add(form);
      }
    }
  }

  /** The institutions that a form can stand for, under its key. */
  Set<Institution> of(String key) {
    return byForm.getOrDefault(key, Set.of());
  }

  /** The keys of the forms of an institution. */
  Set<String> formsOf(String id) {
    return byId.getOrDefault(id, Set.of());
  }

  /** The entity with an identifier. */
  @Nullable Entity entity(@Nullable String id) {
    return id == null ? null : entities.get(id);
  }

  /** A name without the country that it begins or ends with; null where it names none. */
  @Nullable Owned strip(List<String> words) {
    return countries.strip(words);
  }

  static boolean isInstitution(Entity entity) {
    return entity.kind() != null && KINDS.contains(entity.kind()) && entity.country() != null;
  }

  private void derive(Entity entity, List<Derived> derived) {
    if (!isInstitution(entity)) {
      return;
    }
    String kind = entity.kind() == null ? "" : entity.kind();
    String country = entity.country() == null ? "" : entity.country();
    Institution institution = new Institution(entity.entityId(), country, kind);
    for (String name : names(entity)) {
      List<String> words = generic(name, institution);
      if (words != null) {
        derived.add(new Derived(words, institution));
      }
    }
  }

  private static List<String> names(Entity entity) {
    List<String> names = new ArrayList<>(entity.aliases());
    names.add(entity.name());
    return names;
  }

  /** A name without the country or the chamber that it is of; null where it says neither. */
  private @Nullable List<String> generic(String name, Institution institution) {
    List<String> words = NameParts.words(name);
    Owned owned = countries.strip(words);
    if (owned != null && owned.country().equals(institution.country)) {
      return owned.words();
    }
    boolean chamber = institution.kind.equals("legislature") && CHAMBERS.contains(words.get(0));
    return chamber && words.size() > 1 ? words.subList(1, words.size()) : null;
  }

  private void add(Derived form) {
    String key = form.key();
    byForm.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(form.institution);
    byId.computeIfAbsent(form.institution.id, id -> new LinkedHashSet<>()).add(key);
  }

  /** Whether words say what an institution is, not which: what two countries share, or all have. */
  private static boolean isGeneric(Derived form, boolean shared) {
    String key = form.key();
    if (form.words.size() == 1) {
      return TELLING.contains(key);
    }
    boolean institution = form.words.stream().anyMatch(w -> NameWords.is(Role.INSTITUTION, w));
    boolean plain = form.words.stream().allMatch(InstitutionForms::isGeneric);
    return !LOOSE.contains(key) && (shared || (institution && plain));
  }

  private static boolean isGeneric(String word) {
    return NameWords.is(Role.GENERIC, word)
        || NameWords.is(Role.INSTITUTION, word)
        || NameWords.is(Role.LINK, word)
        || NameWords.is(Role.TITLE, word)
        || word.equals("'s");
  }
}

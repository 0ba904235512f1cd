package dateline.entity;

import dateline.entity.CountryForms.Owned;
import dateline.entity.InstitutionForms.Institution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which institution a name without a country stands for: the country's that stands with it, the one
 * that the document names with its country, the publisher's own, or that of the country which the
 * document is about. Where none of these is plain, nobody's.
 */
final class Institutions {
  /** Stands for an institution of a country that no list knows. */
  private static final String UNLISTED = "?";

  private final Reading reading;
  private final InstitutionForms forms;
  private final @Nullable String home;
  private final Owners owners;
  private final NamedCountries countries;
  private final Map<String, Set<String>> named = new HashMap<>();

  /**
   * A name as a form of institutions.
   *
   * @param owner code of the country that stands with it; null where nobody does
   */
  private record Form(String key, Set<Institution> institutions, @Nullable String owner) {
    /** The only institution of a country. */
    @Nullable Institution of(@Nullable String country) {
      List<Institution> all =
          institutions.stream().filter(one -> one.country().equals(country)).toList();
      return all.size() == 1 ? all.get(0) : null;
    }

    boolean isHad(@Nullable String country) {
      return institutions.stream().anyMatch(one -> one.country().equals(country));
    }

    @Nullable Institution with(String id) {
      return institutions.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }
  }

  Institutions(
      Reading reading, InstitutionForms forms, Publication publication, List<Found> found) {
    this.reading = reading;
    this.forms = forms;
    home = publication.country();
    owners = new Owners(reading, forms, found);
    countries = new NamedCountries(reading, forms, found);
  }

  /** Names with those institutions identified. */
  List<Found> resolve(List<Found> found) {
    List<Found> resolved = new ArrayList<>(found.size());
    Map<Integer, Form> open = new HashMap<>();
    for (Found name : found) {
      Form form = form(name);
      if (form != null && form.owner == null && name.isCandidate()) {
        open.put(resolved.size(), form);
      }
      Found beside = form == null || form.owner == null ? name : beside(name, form);
      resolved.add(beside);
      note(beside);
    }
    open.forEach((at, form) -> resolved.set(at, meant(resolved.get(at), form)));
    return resolved;
  }

  private @Nullable Form form(Found name) {
    boolean known = name.method() == Method.NAME;
    if (!name.type().equals(Found.ORGANIZATION) || !(known || name.isCandidate())) {
      return null;
    }
    List<String> words = NameParts.words(name.characters().of(reading.document().text()));
    Owned owned = known ? null : forms.strip(words);
    String key = NameParts.key(owned == null ? words : owned.words());
    Set<Institution> institutions = forms.of(key);
    if (institutions.isEmpty() || isAircraft(name)) {
      return null;
    }
    boolean central = institutions.stream().allMatch(Institution::isCentral);
    return new Form(key, institutions, owned == null ? owners.of(name, central) : owned.country());
  }

  /** The "Air Force" of "Air Force One". */
  private boolean isAircraft(Found name) {
    int next = name.tokens().end();
    return next < reading.tokens().count() && reading.tokens().word(next).equals("One");
  }

  /** The institution of the country that stands with its name. */
  private Found beside(Found name, Form form) {
    Institution owned = form.of(form.owner);
    if (owned != null && !owned.id().equals(name.id())) {
      return identified(name, owned);
    }
    if (owned == null && name.isCandidate() && !Owners.OTHER.equals(form.owner)) {
      named(form.key).add(UNLISTED);
    }
    return name;
  }

  private void note(Found name) {
    String id = name.id();
    if (id != null) {
      forms.formsOf(id).forEach(form -> named(form).add(id));
    }
  }

  private Set<String> named(String form) {
    return named.computeIfAbsent(form, key -> new HashSet<>());
  }

  private Found meant(Found name, Form form) {
    Set<String> others = named(form.key);
    Institution meant =
        switch (others.size()) {
          case 0 -> unnamed(name, form);
          case 1 -> named(form, others.iterator().next());
          default -> null;
        };
    return meant == null ? name : identified(name, meant);
  }

  /** The one that the document names with its country, unless the publisher's may be meant. */
  private @Nullable Institution named(Form form, String id) {
    Institution one = form.with(id);
    boolean plain =
        one != null
            && (one.country().equals(home)
                || !form.isHad(home)
                || countries.isSubject(one.country()));
    return plain ? one : null;
  }

  /** The publisher's own in a text about its country; that of the country a text is about. */
  private @Nullable Institution unnamed(Found name, Form form) {
    if (home != null && form.isHad(home)) {
      return countries.isHome(home) ? form.of(home) : null;
    }
    String subject = countries.subject();
    boolean plain = subject != null && !countries.isOtherNear(name, subject);
    return plain ? form.of(subject) : null;
  }

  private static Found identified(Found name, Institution institution) {
    return name.identified(institution.id(), Found.ORGANIZATION, Method.DOCUMENT);
  }
}

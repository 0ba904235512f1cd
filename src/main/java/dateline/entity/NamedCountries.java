package dateline.entity;

import dateline.table.Entity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How often a document names each country, its towns, people and organisations. */
final class NamedCountries {
  /** How many times as often as any other a country is named that a document is about. */
  private static final int SUBJECT = 3;

  /** The publisher's country counts as a subject beside another named this many times as often. */
  private static final int HOME = 2;

  private final Reading reading;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<Integer, Set<String>> sentences = new HashMap<>();
  private @Nullable String most;
  private int first;
  private int second;

  NamedCountries(Reading reading, InstitutionForms forms, List<Found> found) {
    this.reading = reading;
    for (Found name : found) {
      Entity entity = forms.entity(name.id());
      String country = entity == null ? null : entity.country();
      if (country != null) {
        counts.merge(country, 1, Integer::sum);
        sentences.computeIfAbsent(sentence(name), key -> new HashSet<>()).add(country);
      }
    }
    counts.forEach(this::rank);
  }

  private void rank(String country, int count) {
    if (count > first) {
      second = first;
      first = count;
      most = country;
    } else {
      second = Math.max(second, count);
    }
  }

  /** Whether a text by a publisher of this country is about it, if perhaps not alone. */
  boolean isHome(String country) {
    int count = counts.getOrDefault(country, 0);
    return count > 0 && count * HOME >= first;
  }

  /** Code of the country the document is plainly about. */
  @Nullable String subject() {
    return first >= SUBJECT && first >= second * SUBJECT ? most : null;
  }

  boolean isSubject(String country) {
    return country.equals(subject());
  }

  /** Whether the sentence of a name names another country. */
  boolean isOtherNear(Found name, String country) {
    return sentences.getOrDefault(sentence(name), Set.of()).stream()
        .anyMatch(other -> !other.equals(country));
  }

  private int sentence(Found name) {
    return reading.document().sentenceOf(name.tokens().start());
  }
}

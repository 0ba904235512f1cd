package dateline.sentiment.loaded;

import dateline.text.Tsv;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A row of a list of loaded terms.
 *
 * @param term its name, in small letters
 * @param concept what it names; empty for a set phrase whose words do not count
 * @param favours whose word it is; empty for a set phrase
 * @param forms everything it is written as, folded
 */
record ListedTerm(String term, String concept, String favours, Set<String> forms) {
  private static final List<String> SIDES =
      List.of(
          "neutral",
          "attacker",
          "defender",
          "state",
          "rebels",
          "perpetrator",
          "victim",
          "supporters",
          "opponents");

  static ListedTerm read(Tsv.Row row) {
    String concept = row.cell("concept");
    String favours = row.cell("favours");
    if (concept.isEmpty() ? !favours.isEmpty() : !SIDES.contains(favours)) {
      throw row.error(
          "favours is one of %s, or empty where the concept is, not \"%s\""
              .formatted(String.join(", ", SIDES), favours));
    }
    return new ListedTerm(term(row), concept, favours, forms(row));
  }

  private static String term(Tsv.Row row) {
    String term = Folding.fold(row.cell("term"));
    if (term.isEmpty()) {
      throw row.error("a term is missing; fill in the column term");
    }
    return term;
  }

  private static Set<String> forms(Tsv.Row row) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(term(row));
    row.parts("forms").forEach(form -> forms.add(Folding.fold(form)));
    return forms;
  }

  /** Whether its words are not to be counted. */
  boolean isSetPhrase() {
    return concept.isEmpty();
  }

  /** The same term without some of its forms. */
  ListedTerm without(Set<String> removed) {
    Set<String> left = new LinkedHashSet<>(forms);
    left.removeAll(removed);
    return new ListedTerm(term, concept, favours, left);
  }
}

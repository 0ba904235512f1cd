package dateline.sentiment.loaded;

import dateline.text.KnowledgeException;
import dateline.text.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The loaded terms of some files: the first is Dateline's own, the others are the user's. A later
 * file adds terms and replaces those of the same name; {@code -some term} removes one; a row with
 * the term {@code -} takes its forms away from whatever has them.
 */
public final class TermList {
  private static final String REMOVE = "-";

  private final Map<String, Kept> terms = new LinkedHashMap<>();

  /** A term and where it is from. */
  private record Kept(ListedTerm term, int file, Tsv.Row row) {}

  private TermList() {}

  /**
   * Reads files with the columns term, concept, favours, forms and note.
   *
   * @throws KnowledgeException naming file, line and what to do
   */
  public static TermList of(Tsv... files) {
    TermList list = new TermList();
    for (int i = 0; i < files.length; i++) {
      list.read(files[i].requires("term", "concept", "favours"), i);
    }
    list.byForm(); // Says which form two terms have.
    return list;
  }

  /** The terms in the order of the files. */
  List<ListedTerm> terms() {
    return terms.values().stream().map(Kept::term).toList();
  }

  /** Every form and the term it is one of: that of the later file where two have it. */
  Map<String, ListedTerm> byForm() {
    Map<String, Kept> forms = new HashMap<>();
    for (Kept kept : terms.values()) {
      kept.term.forms().forEach(form -> claim(forms, form, kept));
    }
    Map<String, ListedTerm> found = new HashMap<>();
    forms.forEach((form, kept) -> found.put(form, kept.term));
    return found;
  }

  private static void claim(Map<String, Kept> forms, String form, Kept kept) {
    Kept other = forms.get(form);
    if (other != null && other.file == kept.file) {
      throw kept.row.error(
          "\"%s\" is a form of \"%s\" and of \"%s\"; take it from one"
              .formatted(form, other.term.term(), kept.term.term()));
    }
    if (other == null || other.file < kept.file) {
      forms.put(form, kept);
    }
  }

  private void read(Tsv file, int number) {
    Set<String> seen = new HashSet<>();
    for (Tsv.Row row : file.rows()) {
      String term = Folding.fold(row.cell("term"));
      if (!seen.add(term) && !term.equals(REMOVE)) {
        throw row.error(
            "the term \"%s\" is given twice in this file; keep one of the rows".formatted(term));
      }
      read(row, term, number);
    }
  }

  private void read(Tsv.Row row, String term, int file) {
    if (term.equals(REMOVE)) {
      removeForms(row);
    } else if (term.startsWith(REMOVE)) {
      remove(row, term.substring(REMOVE.length()));
    } else {
      terms.put(term, new Kept(ListedTerm.read(row), file, row));
    }
  }

  private void remove(Tsv.Row row, String term) {
    if (terms.remove(term) == null) {
      throw row.error(
          "there is no term \"%s\" to remove; leave the row out or correct it".formatted(term));
    }
  }

  private void removeForms(Tsv.Row row) {
    Set<String> removed = new HashSet<>();
    row.parts("forms").forEach(form -> removed.add(Folding.fold(form)));
    for (String form : removed) {
      if (terms.values().stream().noneMatch(kept -> kept.term.forms().contains(form))) {
        throw row.error("no term has the form \"%s\"; leave it out".formatted(form));
      }
    }
    terms.replaceAll((term, kept) -> new Kept(kept.term.without(removed), kept.file, kept.row));
  }
}

package dateline.entity;

import dateline.text.Tokens;
import dateline.text.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What offices are called: by each title the offices that it may stand for. */
final class OfficeTitles {
  private final Map<String, Set<String>> offices = new HashMap<>();
  private int longest;

  private OfficeTitles() {}

  static OfficeTitles shipped() {
    return of(Tsv.shipped("offices.tsv"));
  }

  static OfficeTitles of(Tsv file) {
    OfficeTitles titles = new OfficeTitles();
    for (Tsv.Row row : file.requires("office", "variants").rows()) {
      row.parts("variants").forEach(variant -> titles.add(variant, row.cell("office")));
    }
    return titles;
  }

  private void add(String variant, String office) {
    Pieces pieces = Pieces.of(variant, Tokens.of(variant));
    String key = pieces.key(0, pieces.count());
    offices.computeIfAbsent(key, title -> new HashSet<>()).add(office);
    longest = Math.max(longest, pieces.count());
  }

  /** The offices that pieces {@code from} to {@code to} may stand for. */
  Set<String> of(Pieces pieces, int from, int to) {
    return offices.getOrDefault(pieces.key(from, to), Set.of());
  }

  /** Where the longest title begins that ends before a piece; the piece itself where none does. */
  int start(Pieces pieces, int end) {
    for (int from = Math.max(0, end - longest); from < end; from++) {
      if (!of(pieces, from, end).isEmpty()) {
        return from;
      }
    }
    return end;
  }

  /** Where the longest title ends that begins at a piece; the piece itself where none does. */
  int end(Pieces pieces, int from) {
    for (int to = Math.min(pieces.count(), from + longest); to > from; to--) {
      if (!of(pieces, from, to).isEmpty()) {
        return to;
      }
    }
    return from;
  }
}

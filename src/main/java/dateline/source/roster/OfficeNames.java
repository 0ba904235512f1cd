package dateline.source.roster;

import dateline.text.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What offices are called by: the offices that a title may stand for. */
public final class OfficeNames {
  private final Map<String, Set<String>> offices = new HashMap<>();

  private OfficeNames(Tsv file) {
    for (Tsv.Row row : file.requires("office", "variants").rows()) {
      for (String variant : row.parts("variants")) {
        offices
            .computeIfAbsent(SourceNouns.key(variant), key -> new HashSet<>())
            .add(row.cell("office"));
      }
    }
  }

  public static OfficeNames shipped() {
    return new OfficeNames(Tsv.shipped("offices.tsv"));
  }

  /**
   * The offices that a title may stand for; the title itself where no list has it.
   *
   * @param title in lower case, with spaces for hyphens
   */
  public Set<String> of(String title) {
    return offices.getOrDefault(title, Set.of(title));
  }

  boolean has(String title) {
    return offices.containsKey(title);
  }
}

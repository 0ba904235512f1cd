package dateline.evaluate;

import dateline.entity.tagger.BioFile;
import dateline.entity.tagger.Example;
import dateline.entity.tagger.NameTagger.Name;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the names of marked documents that were found: exact spans and types. */
public final class NameTallies {
  /** The key of persons, places and organisations together. */
  public static final String THREE = "PER+LOC+ORG";

  /** The key of the names of all types. */
  public static final String ALL = "all";

  private NameTallies() {}

  /**
   * Of each type its tally, then those of {@link #THREE} and {@link #ALL}.
   *
   * @param gold documents of sentences with the names that are there
   * @param found the same sentences with the names that were found
   */
  public static Map<String, Tally> of(List<List<Example>> gold, List<List<Example>> found) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (String type : BioFile.TYPES) {
      tallies.put(type, tally(gold, found, type));
    }
    Tally three = sum(tallies, BioFile.TYPES.subList(0, 3));
    Tally all = sum(tallies, BioFile.TYPES);
    tallies.put(THREE, three);
    tallies.put(ALL, all);
    return tallies;
  }

  private static Tally sum(Map<String, Tally> tallies, List<String> types) {
    return types.stream().map(tallies::get).reduce(Tally.NONE, Tally::and);
  }

  private static Tally tally(List<List<Example>> gold, List<List<Example>> found, String type) {
    Tally tally = Tally.NONE;
    for (int document = 0; document < gold.size(); document++) {
      for (int i = 0; i < gold.get(document).size(); i++) {
        Set<Name> there = new HashSet<>(names(gold.get(document).get(i), type));
        List<Name> names = names(found.get(document).get(i), type);
        int right = (int) names.stream().filter(there::contains).count();
        tally = tally.and(new Tally(right, names.size(), there.size()));
      }
    }
    return tally;
  }

  private static List<Name> names(Example sentence, String type) {
    return sentence.names().stream().filter(name -> name.type().equals(type)).toList();
  }
}

package dateline.entity.tagger;

import dateline.text.Tsv;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shipped lists that have a word: given names, known places and people, titles and the like.
 */
final class WordLists {
  private static final Map<String, List<String>> LISTS = read();

  private WordLists() {}

  /** The names of the lists that have a word as written. */
  static List<String> of(String word) {
    return LISTS.getOrDefault(word, List.of());
  }

  private static Map<String, List<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (Tsv.Row row : Tsv.shipped("given_names.tsv").rows()) {
      add(lists, row.cell("given_name"), "given");
    }
    for (Tsv.Row row : Tsv.shipped("name_words.tsv").rows()) {
      add(lists, row.cell("word"), row.cell("class"));
    }
    Tsv.shipped("entities.tsv").rows().forEach(row -> addEntity(lists, row));
    Map<String, List<String>> found = new HashMap<>();
    lists.forEach((word, names) -> found.put(word, List.copyOf(names)));
    return found;
  }

  private static void addEntity(Map<String, Set<String>> lists, Tsv.Row row) {
    String list =
        "known-" + row.cell("type") + (row.cell("kind").equals("country") ? "-country" : "");
    addName(lists, row.cell("name"), list);
    row.parts("aliases").forEach(alias -> addName(lists, alias, list));
    row.parts("demonyms").forEach(demonym -> add(lists, demonym, "demonym"));
  }

  /** A name of one word; of a person's longer name, the last. */
  private static void addName(Map<String, Set<String>> lists, String name, String list) {
    int space = name.lastIndexOf(' ');
    if (space < 0) {
      add(lists, name, list);
    } else if (list.equals("known-person")) {
      add(lists, name.substring(space + 1), "surname");
    }
  }

  private static void add(Map<String, Set<String>> lists, String word, String list) {
    if (word.indexOf(' ') < 0) {
      lists.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(list);
    }
  }
}

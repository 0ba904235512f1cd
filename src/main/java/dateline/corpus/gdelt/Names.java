package dateline.corpus.gdelt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists of persons or organisations: {@code nadia velk;emre tashk}, {@code Nadia Velk,482}. */
final class Names {
  private final NameKind kind;
  private final Values values;

  Names(NameKind kind, Values values) {
    this.kind = kind;
    this.values = values;
  }

  /** Names with semicolons between them. */
  List<NamedThing> plain(String list) {
    return Parts.filled(list).stream().map(name -> NamedThing.of(kind, name, -1)).toList();
  }

  /** Names, each with its offset after the last comma or number sign. */
  List<NamedThing> placed(String list) {
    List<NamedThing> names = new ArrayList<>();
    for (String block : Parts.filled(list)) {
      int mark = Math.max(block.lastIndexOf(','), block.lastIndexOf('#'));
      add(block, mark, names);
    }
    return names;
  }

  private void add(String block, int mark, List<NamedThing> names) {
    boolean number = mark >= 0 && Numerals.whole(block.substring(mark + 1).strip()) != null;
    String name = (number ? block.substring(0, mark) : block).strip();
    if (name.isEmpty()) {
      values.drop();
      return;
    }
    names.add(NamedThing.of(kind, name, number ? values.place(block.substring(mark + 1)) : lost()));
  }

  private int lost() {
    values.drop();
    return -1;
  }

  /** Every occurrence once, then those of the plain list that have none. */
  static List<NamedThing> merged(List<NamedThing> placed, List<NamedThing> plain) {
    Set<String> known = new HashSet<>();
    placed.forEach(name -> known.add(name.identity()));
    Set<NamedThing> merged = new LinkedHashSet<>(placed);
    plain.stream().filter(name -> !known.contains(name.identity())).forEach(merged::add);
    return List.copyOf(merged);
  }
}

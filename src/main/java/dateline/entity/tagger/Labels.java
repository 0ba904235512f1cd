package dateline.entity.tagger;

import dateline.entity.tagger.NameTagger.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The labels that a tagger gives to words: outside of names, or the first, an inner, the last or
 * the only word of a name of one type (BILOU).
 */
final class Labels {
  /** The types of names, as in CoNLL-2003. */
  static final List<String> TYPES = List.of("PER", "LOC", "ORG", "MISC");

  static final int OUTSIDE = 0;
  private static final int FIRST = 0;
  private static final int INNER = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;
  private static final int PLACES = 4;

  /** How many labels there are. */
  static final int COUNT = 1 + PLACES * TYPES.size();

  /** Of each label those that may stand before it. */
  private static final int[][] BEFORE =
      IntStream.range(0, COUNT).mapToObj(Labels::allBefore).toArray(int[][]::new);

  private Labels() {}

  private static int label(int type, int place) {
    return 1 + PLACES * type + place;
  }

  private static int place(int label) {
    return (label - 1) % PLACES;
  }

  private static int type(int label) {
    return (label - 1) / PLACES;
  }

  /** Whether a label may be that of the first word, or follow a name that has ended. */
  static boolean begins(int label) {
    return label == OUTSIDE || place(label) == FIRST || place(label) == ONLY;
  }

  /** Whether a label may be that of the last word. */
  static boolean ends(int label) {
    return label == OUTSIDE || place(label) == LAST || place(label) == ONLY;
  }

  /** Whether of these labels, as bits, one is inside of names. */
  static boolean mayName(int labels) {
    return labels != 1 << OUTSIDE;
  }

  static boolean isOfType(int label, String type) {
    return label != OUTSIDE && TYPES.get(type(label)).equals(type);
  }

  /** The labels that may stand before one. */
  static int[] before(int label) {
    return BEFORE[label];
  }

  private static int[] allBefore(int label) {
    return IntStream.range(0, COUNT).filter(before -> mayFollow(before, label)).toArray();
  }

  private static boolean mayFollow(int before, int label) {
    return ends(before) ? begins(label) : !begins(label) && type(before) == type(label);
  }

  /** The labels of a sentence with these names. */
  static int[] of(int words, List<Name> names) {
    int[] labels = new int[words];
    for (Name name : names) {
      int type = TYPES.indexOf(name.type());
      if (name.end() - name.start() == 1) {
        labels[name.start()] = label(type, ONLY);
      } else {
        Arrays.fill(labels, name.start(), name.end(), label(type, INNER));
        labels[name.start()] = label(type, FIRST);
        labels[name.end() - 1] = label(type, LAST);
      }
    }
    return labels;
  }

  /** For each word the label of its name, or the labels that it may have outside, as bits. */
  static int[] allowed(Example example) {
    int[] labels = of(example.words().size(), example.names());
    int outside = 1 << OUTSIDE;
    for (int label = 0; label < COUNT; label++) {
      for (String type : TYPES) {
        boolean unmarked = !example.types().contains(type) && isOfType(label, type);
        outside |= unmarked ? 1 << label : 0;
      }
    }
    for (int word = 0; word < labels.length; word++) {
      labels[word] = labels[word] == OUTSIDE ? outside : 1 << labels[word];
    }
    return labels;
  }

  /** The names that labels stand for. */
  static List<Name> names(int[] labels) {
    List<Name> names = new ArrayList<>();
    int start = 0;
    for (int word = 0; word < labels.length; word++) {
      int label = labels[word];
      start = begins(label) ? word : start;
      if (label != OUTSIDE && ends(label)) {
        names.add(new Name(start, word + 1, TYPES.get(type(label))));
      }
    }
    return names;
  }
}

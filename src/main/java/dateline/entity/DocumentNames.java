package dateline.entity;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is named once is found everywhere: the names that a document has shown to be some, and the
 * family names of its people, where nothing else was found.
 */
final class DocumentNames {
  /** A single word this short is too often another. */
  private static final int SHORTEST_WORD = 3;

  private final Reading reading;
  private final List<Found> found;
  private final Set<String> keys = new HashSet<>();
  private final NameTree tree = new NameTree();

  DocumentNames(Reading reading, List<Found> found) {
    this.reading = reading;
    this.found = found;
    found.stream().filter(Found::isCandidate).forEach(this::add);
  }

  private void add(Found name) {
    add(name, name.tokens());
    if (name.type().equals(Found.PERSON) && name.tokens().length() > 1) {
      add(name, new Span(name.tokens().end() - 1, name.tokens().end()));
    }
  }

  private void add(Found name, Span tokens) {
    Pieces pieces = reading.pieces();
    int first = pieces.first(tokens.start());
    int end = pieces.first(tokens.end());
    boolean telling =
        tokens.length() > 1
            || (tokens.length() == 1
                && reading.tokens().word(tokens.start()).length() >= SHORTEST_WORD
                && !reading.isCommon(tokens.start())
                && !reading.isSmallElsewhere(tokens.start()));
    if (telling && keys.add(pieces.key(first, end))) {
      boolean whole = tokens.equals(name.tokens());
      String id = name.id() == null || !whole ? "" : name.id();
      tree.add(pieces, first, end, new KnownName(id, name.type(), Method.CANDIDATE));
    }
  }

  /** Further places of those names. */
  List<Found> elsewhere() {
    if (keys.isEmpty()) {
      return List.of();
    }
    BitSet taken = new BitSet();
    found.forEach(name -> taken.set(name.tokens().start(), name.tokens().end()));
    List<Found> names = new ArrayList<>();
    for (Found name : KnownNames.in(reading, tree)) {
      if (isNew(name, taken)) {
        names.add(name.id() != null && name.id().isEmpty() ? name.unidentified() : name);
      }
    }
    return names;
  }

  private boolean isNew(Found name, BitSet covered) {
    int taken = covered.nextSetBit(name.tokens().start());
    return taken < 0 || taken >= name.tokens().end();
  }
}

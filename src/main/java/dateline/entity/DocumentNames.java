package dateline.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is found once is found everywhere: candidates of the running text in its headlines, and
 * single words at the beginning of a sentence that are names elsewhere.
 */
final class DocumentNames {
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
    if (keys.add(name.key())) {
      Pieces pieces = reading.pieces();
      String id = name.id() == null ? "" : name.id();
      tree.add(
          pieces,
          pieces.first(name.tokens().start()),
          pieces.first(name.tokens().end()),
          new KnownName(id, name.type(), Method.CANDIDATE));
    }
  }

  /** Those doubtful words that are names elsewhere or the end of somebody's name. */
  List<Found> confirmed(List<Found> doubtful, Identity identity) {
    return doubtful.stream()
        .filter(word -> keys.contains(word.key()) || identity.knows(word))
        .toList();
  }

  /** Candidates in lines whose capitals say nothing, where nothing else was found. */
  List<Found> inHeadlines() {
    if (keys.isEmpty()) {
      return List.of();
    }
    BitSet taken = new BitSet();
    found.forEach(name -> taken.set(name.tokens().start(), name.tokens().end()));
    List<Found> names = new ArrayList<>();
    for (Found name : KnownNames.inHeadlines(reading, tree)) {
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

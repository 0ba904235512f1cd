package dateline.corpus.gdelt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tone of the knowledge graph: {@code -3.5,1.4,4.9,6.3,23.5,1.1,1688}, 1.0 without words. */
final class Tones {
  private final Values values;

  Tones(Values values) {
    this.values = values;
  }

  /** The tone of an article; none for an empty cell and without a readable first number. */
  @Nullable Tone ofArticle(String cell) {
    List<String> parts = Parts.of(cell, ',');
    Double tone = values.decimal(parts.get(0));
    return tone == null
        ? null
        : new Tone(
            tone,
            at(parts, 1),
            at(parts, 2),
            at(parts, 3),
            at(parts, 4),
            at(parts, 5),
            words(parts));
  }

  /** The only number that events and mentions give. */
  @Nullable Tone ofEvent(String cell) {
    Double tone = values.decimal(cell);
    return tone == null ? null : Tone.only(tone);
  }

  private @Nullable Double at(List<String> parts, int index) {
    return index < parts.size() ? values.decimal(parts.get(index)) : null;
  }

  private @Nullable Integer words(List<String> parts) {
    int words = parts.size() < 7 ? -1 : values.place(parts.get(6));
    return words < 0 ? null : words;
  }
}

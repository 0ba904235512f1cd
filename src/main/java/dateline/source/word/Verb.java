package dateline.source.word;

import java.util.Set;

/**
 * A verb that attributes.
 *
 * @param lemma dictionary form
 * @param cueClass report, claim, think, confirm, deny, dispute, praise, condemn, warn or urge
 * @param frames what may follow for it to attribute
 */
public record Verb(String lemma, String cueClass, Set<Frame> frames) {
  public boolean allows(Frame frame) {
    return frames.contains(frame);
  }

  /** Whether it is an adjective behind a verb: {@code be confident}. */
  boolean isAdjective() {
    return lemma.startsWith("be ");
  }
}

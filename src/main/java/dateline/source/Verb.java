package dateline.source;

import java.util.Set;

/**
 * A verb that attributes.
 *
 * @param lemma dictionary form
 * @param cueClass report, claim, think, confirm, deny, dispute, praise, condemn, warn or urge
 * @param frames what may follow for it to attribute
 */
record Verb(String lemma, String cueClass, Set<Frame> frames) {
  boolean allows(Frame frame) {
    return frames.contains(frame);
  }

  /** Whether to attribute is to contradict, so that a negation is not the usual silence. */
  boolean denies() {
    return cueClass.equals("deny");
  }
}

package dateline.source.rule;

import dateline.source.content.Clause;
import dateline.source.content.Source;
import org.jspecify.annotations.Nullable;

/** One way in which sentences name who speaks. */
@FunctionalInterface
interface SourceRule {
  /** The source of the clause's cue; null when this is not the way the sentence is built. */
  @Nullable Source find(Clause clause);
}

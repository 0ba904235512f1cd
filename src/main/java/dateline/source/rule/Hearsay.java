package dateline.source.rule;

import dateline.source.content.Clause;
import dateline.source.content.Found;
import dateline.source.content.Source;
import org.jspecify.annotations.Nullable;

/** An adverb that tells of a source without naming one: {@code reportedly}. */
final class Hearsay implements SourceRule {

  @Override
  public @Nullable Source find(Clause clause) {
    return new Source(null, Found.Order.HEARSAY);
  }
}

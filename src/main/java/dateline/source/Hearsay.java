package dateline.source;

import org.jspecify.annotations.Nullable;

/** An adverb that tells of a source without naming one: {@code reportedly}. */
final class Hearsay implements SourceRule {

  @Override
  public @Nullable Source find(Clause clause) {
    return new Source(null, Found.Order.HEARSAY);
  }
}

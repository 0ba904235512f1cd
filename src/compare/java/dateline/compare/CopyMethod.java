package dateline.compare;

import java.util.List;
import java.util.Set;

/** A way to find the texts that are copies of others. */
interface CopyMethod {
  /** What the table calls it. */
  String name();

  /** The pairs that it takes for copies. */
  Set<ArticlePair> find(List<ComparedText> texts);
}

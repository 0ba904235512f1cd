package dateline.corpus;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Finds the outlet that published an article. */
@FunctionalInterface
public interface OutletLookup extends Serializable {
  /**
   * The outlet's identifier; none when neither tells.
   *
   * @param publisher name of the publisher, without a section; none when the record names none
   * @param domain registrable domain of the article's URL; none when it has none
   */
  @Nullable String outletId(@Nullable String publisher, @Nullable String domain);
}

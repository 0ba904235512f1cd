package dateline.table;

import static dateline.table.Invariant.require;

/** A piece of boilerplate that was cut out of an article's body. */
public record Cut(
    @Means("Offset in the article's text at which it stood.") int start,
    @Means("What was cut, with the line ends on one side of it.") String text,
    @Means(
            "Why: recurring for a line that many of the outlet's articles have, else the kinds of"
                + " boilerplate found, in order, separated by commas.")
        String reason) {

  public Cut {
    require(start >= 0, "offsets count from 0");
    require(!text.isEmpty() && !reason.isEmpty(), "a cut has a text and a reason");
  }
}

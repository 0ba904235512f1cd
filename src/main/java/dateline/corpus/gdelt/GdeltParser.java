package dateline.corpus.gdelt;

import java.util.List;

/**
 * Reads lines of GDELT's files. What cannot be read of optional values is left out and counted; a
 * line is refused only for its number of columns, its id and its date. Takes time linear in the
 * length of a line and throws nothing but {@link GdeltFault}, whatever is in it.
 *
 * @see <a href="http://data.gdeltproject.org/documentation/">GDELT's codebooks</a>, from which the
 *     files differ: see {@link Places}, {@link Counts} and {@link Quotations}
 */
public final class GdeltParser {
  private GdeltParser() {}

  /**
   * Reads a line that is not one of column names.
   *
   * @param line cells between tabs, with or without the end of the line
   * @throws GdeltFault for what is no record of this kind
   */
  public static GdeltRecord parse(GdeltKind kind, String line) throws GdeltFault {
    return parse(kind, Parts.ofLine(line));
  }

  /**
   * Reads the cells of a line, which may come from a table in another format.
   *
   * @throws GdeltFault for what is no record of this kind
   */
  public static GdeltRecord parse(GdeltKind kind, List<String> cells) throws GdeltFault {
    Line line = Line.of(kind, cells);
    return switch (kind) {
      case GKG_2 -> KnowledgeGraph.article(line);
      case GKG_1 -> KnowledgeGraph.nameSet(line);
      case EVENTS_1 -> Events.first(line);
      case EVENTS_2 -> Events.second(line);
      case MENTIONS -> Events.mention(line);
    };
  }
}

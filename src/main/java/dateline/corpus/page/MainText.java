package dateline.corpus.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Document;

/**
 * The text of the article that a page shows.
 *
 * <p>The page becomes a row of blocks. Navigation, captions, bylines, comments and the like go, by
 * tag, role and usual name, as do rows of cards that lead to other stories. The article is the
 * deepest element that has most of the prose that is left; prose is told by length, by marks that
 * end sentences and by the share of linked text, so that the language of the page does not matter.
 * The ideas are those of Kohlschuetter et al., Boilerplate Detection using Shallow Text Features
 * (WSDM 2010), and of the Readability family of extractors.
 */
public final class MainText {
  /** Of less text than this, two sentences, more was perhaps taken for furniture. */
  private static final int LITTLE = 150;

  /** Another view of the page has to find so many times more. */
  private static final int MORE = 2;

  private static final List<Function<Outline, Story>> OTHER_VIEWS =
      List.of(Story::clearedByTags, Story::uncleared);

  private MainText() {}

  /**
   * The article's paragraphs, sub-headings, list items and quotations, with blank lines between
   * them; empty if the page has no prose. The page is not changed.
   */
  public static String of(Document page) {
    Outline outline = Outline.of(page);
    List<Block> story = Story.cleared(outline).blocks();
    for (Function<Outline, Story> view : OTHER_VIEWS) {
      if (prose(story) < LITTLE) {
        List<Block> other = view.apply(outline).blocks();
        story = prose(other) > MORE * prose(story) ? other : story;
      }
    }
    String body = story.stream().map(Block::text).collect(joining("\n\n"));
    return Standfirst.above(body, page);
  }

  private static int prose(List<Block> blocks) {
    return blocks.stream().filter(Block::isProse).mapToInt(Block::weight).sum();
  }
}

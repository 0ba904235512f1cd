package dateline.corpus.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the class names and the id of an element say about what it holds.
 *
 * @param beside not the article: teasers, comments, lists of other articles
 * @param trail the way from the home page to this one
 * @param byline names of authors
 */
record ClassHints(boolean beside, boolean trail, boolean byline) {
  /** Names are read this far: no page needs more for one element. */
  private static final int LONGEST = 300;

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?<![a-z])(?:comments?|related|recommend\\w*|teasers?|(?<!with-|without-|has-"
              + "|no-)sidebar|most-?(?:read|viewed)|"
              + "promo|newsletter|outbrain|taboola|more-(?:on|from|news|stories)|read-?(?:next"
              + "|more)|"
              + "also-?read|trending|carousel|breaking|ticker|latest)(?![a-z])");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)(?<![a-z])(?:by-?lines?|(?:article_{0,2}|story_{0,2})?authors?|writers?)(?![a-z])");
  private static final Pattern TRAIL = Pattern.compile("(?i)bread-?crumb|bread-?bar|_crumb");

  /** The names that hints are read from; empty for an element without. */
  static String names(Element element) {
    String names = element.className() + " " + element.id();
    return names.substring(0, Math.min(LONGEST, names.length())).strip();
  }

  static ClassHints of(String names) {
    return new ClassHints(
        BESIDE.matcher(names).find(), TRAIL.matcher(names).find(), BYLINE.matcher(names).find());
  }
}

package dateline.corpus.page;

import java.util.regex.Pattern;

/** Names that authors of pages usually give to what is not the story. */
final class FurnitureNames {
  private static final String ADVERTISING =
      "ads?|adv|advert|advertisement|adslot|adbox|adsense|dfp|sponsor|sponsored|promo|promotion"
          + "|promoted";

  private static final String OTHER_STORIES =
      "related|recommended|recommendations?|recirc|read-?more|more-on|more-from"
          + "|most-?(?:read|popular)|popular|trending|outbrain|taboola|teasers?|also-read|see-also";

  /** Posts of social media that the story quotes are part of it. */
  private static final String SHARING =
      "share|sharing|sharebar|social(?![a-z_-]*embed)|socials|follow|addtoany|sharedaddy|addthis";

  private static final String SUBSCRIBING =
      "newsletter|subscribe|subscription|sign-?up|optin|mailing|cookies?|consent|gdpr|modal|popup"
          + "|overlay|lightbox|tooltip";

  private static final String COMMENTS = "comments?|commentlist|disqus|respond|replies|discussion";

  private static final String NAVIGATION =
      "nav|navbar|navigation|breadcrumbs?|crumbs?|menu|submenu|pagination|pager|toc|side-?bar|rail"
          + "|footer|masthead|toolbar|widgets?|skip-link|tags|taglist|tag-list|keywords|topics"
          + "|categories|cat-links";

  private static final String CAPTIONS =
      "captions?|credits?|figcaption|photo-credit|image-credit|copyright|gallery|slideshow"
          + "|carousel|slider|(?:video|audio|media)-?player";

  private static final String BYLINES =
      "by-?line|author-?(?:bio|box|info|card|details|profile)|about-author|authors?|bio|timestamp"
          + "|publish-date|post-meta|entry-meta|article-meta|metadata|meta";

  private static final String UNSEEN =
      "sr-only|visually-?hidden|screen-reader-text|no-?print|print-only";

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[ _-])(?:"
              + String.join(
                  "|",
                  ADVERTISING,
                  OTHER_STORIES,
                  SHARING,
                  SUBSCRIBING,
                  COMMENTS,
                  NAVIGATION,
                  CAPTIONS,
                  BYLINES,
                  UNSEEN)
              + ")(?:$|[ _-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_READERS =
      Pattern.compile("comment|disqus|respond|replies|discussion", Pattern.CASE_INSENSITIVE);

  /** A class of its own; with one that shows it again on wider screens it is seen. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?:^|\\s)(?:hidden|hide|is-hidden|invisible|d-none)(?:$|\\s)"
              + "(?!.*(?:sm|md|lg|xl|block)\\b)");

  private static final Pattern NEW_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private FurnitureNames() {}

  /** Whether one of these names, with hyphens, underscores or capitals inside, is such a name. */
  static boolean areIn(String names) {
    return HIDDEN.matcher(names).find()
        || NAMES.matcher(NEW_WORD.matcher(names).replaceAll("-")).find();
  }

  static boolean areComments(String names) {
    return OF_READERS.matcher(names).find();
  }
}

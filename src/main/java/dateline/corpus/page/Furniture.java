package dateline.corpus.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How sure an element's own tag, role, state and names make it that it is no part of a story. */
enum Furniture {
  /** Nothing speaks against it. */
  NO,
  /** Its class or id has a name that such elements usually have. */
  BY_NAME,
  /** The language of pages says so, or it is not shown. */
  BY_TAG;

  private static final Set<String> TAGS =
      Set.of("aside", "fieldset", "figcaption", "figure", "footer", "form", "menu", "nav");

  private static final Set<String> ROLES =
      Set.of(
          "alert",
          "alertdialog",
          "banner",
          "complementary",
          "contentinfo",
          "dialog",
          "menu",
          "menubar",
          "navigation",
          "search",
          "toolbar",
          "tooltip");

  /** Elements that hold whole stories: their names tell of the story, its topics and author. */
  private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

  private static final Pattern INVISIBLE =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  /** Longer values of class, id or style are no names that somebody gave. */
  private static final int LONGEST = 400;

  static Furniture of(Element element) {
    if (TAGS.contains(element.normalName())) {
      return BY_TAG;
    }
    if (element.attributesSize() == 0) {
      return NO;
    }
    if (ROLES.contains(element.attr("role")) || isHidden(element)) {
      return BY_TAG;
    }
    return isNamed(element) ? BY_NAME : NO;
  }

  /** Whether the element's names say that readers wrote what is in it. */
  static boolean isComments(Element element) {
    return FurnitureNames.areComments(names(element));
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    if (!style.isEmpty() && style.length() < LONGEST && INVISIBLE.matcher(style).find()) {
      return true;
    }
    return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
  }

  private static boolean isNamed(Element element) {
    if (WHOLE.contains(element.normalName())) {
      return false;
    }
    String names = names(element);
    return !names.isEmpty() && FurnitureNames.areIn(names);
  }

  private static String names(Element element) {
    String names = (element.attr("class") + " " + element.attr("id")).strip();
    return names.length() < LONGEST ? names : "";
  }
}

package dateline.corpus.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page's article. A headline that readers see counts when some other part of the
 * page says the same; it may be the name of a section or of the outlet.
 */
final class Titles {
  /** Marks between a title and an outlet's or a section's name. */
  private static final Pattern MARK = Pattern.compile("\\s+[|\\-–—·•:»«/]+\\s+|\\s*[|｜]\\s*|:\\s+");

  /** Titles with more marks have them in the wording itself. */
  private static final int MOST_MARKS = 12;

  /** A stated title at the end of a headline is what follows a kicker; shorter ones are chance. */
  private static final int SHORTEST = 12;

  /** Titles and names beyond these say nothing new. */
  private static final int MOST = 20;

  private final List<String> written;
  private final List<PageField> stated;
  private final @Nullable String pageTitle;
  private final List<String> outlets;
  private final @Nullable Part headline;

  /**
   * @param stated what JSON-LD, meta elements and microdata call the article, most trusted first
   * @param outlets names of the outlet
   */
  Titles(List<PageField> stated, PageParts parts, List<String> outlets) {
    this.outlets = outlets.stream().distinct().limit(MOST).toList();
    List<PageField> titles = stated.stream().distinct().limit(MOST).toList();
    written = titles.stream().map(PageField::value).toList();
    this.stated =
        titles.stream().map(t -> new PageField(withoutOutlet(t.value()), t.origin())).toList();
    pageTitle = parts.title;
    headline = new Headlines(parts, this::isTitle, this::isOutlet).headline();
  }

  /** The heading that readers see; none when there is none or it cannot be told. */
  @Nullable Part headline() {
    return headline;
  }

  @Nullable PageField title() {
    if (headline != null) {
      String full = headline.text();
      String bare = headline.headline();
      return confirmed(full, bare.length() * 2 < full.length() ? full : bare);
    }
    return stated.isEmpty()
        ? PageField.of(pageTitle == null ? null : withoutOutlet(pageTitle), Origin.HTML)
        : whole(stated.get(0));
  }

  /**
   * The headline, from the most trusted origin that says the same.
   *
   * @param full with what stands over it: whether that belongs to the title, the page decides
   */
  private PageField confirmed(String full, String bare) {
    for (String seen : List.of(bare, full)) {
      for (PageField title : stated) {
        if (Wording.same(title.value(), seen)) {
          return title;
        }
      }
    }
    String letters = Wording.bare(bare);
    for (PageField title : stated) {
      String ending = title.value();
      if (ending.length() >= SHORTEST && letters.endsWith(Wording.bare(ending))) {
        return title;
      }
    }
    return new PageField(bare, Origin.HTML);
  }

  /** What stands after the title in the page's own title: the outlet, or its section and outlet. */
  @Nullable PageField outlet() {
    PageField found = title();
    String title = found == null ? "" : Wording.bare(found.value());
    Matcher mark = MARK.matcher(pageTitle == null ? "" : pageTitle);
    String outlet = null;
    boolean after = false;
    while (!title.isEmpty() && pageTitle != null && mark.find()) {
      after |= Wording.bare(pageTitle.substring(0, mark.start())).endsWith(title);
      outlet = after ? pageTitle.substring(mark.end()).strip() : outlet;
    }
    return PageField.of(outlet, Origin.HTML);
  }

  private boolean isTitle(String heading) {
    return stated.stream().anyMatch(t -> Wording.alike(t.value(), heading))
        || (pageTitle != null && Wording.alike(withoutOutlet(pageTitle), heading));
  }

  /** In full where it was cut off and another title goes on. */
  private PageField whole(PageField title) {
    String start = title.value().replaceFirst("\\s*(?:…|\\.{3})$", "");
    if (start.equals(title.value())) {
      return title;
    }
    return stated.stream()
        .filter(other -> other.value().startsWith(start) && !other.equals(title))
        .findFirst()
        .orElse(title);
  }

  /**
   * Cuts at the first or last mark where what remains is a known title or what goes is the outlet.
   */
  private String withoutOutlet(String title) {
    Matcher mark = MARK.matcher(title);
    for (int marks = 0; marks < MOST_MARKS && mark.find(); marks++) {
      String before = title.substring(0, mark.start()).strip();
      String after = title.substring(mark.end()).strip();
      if (isOutlet(after) || isKnown(before)) {
        return before.isEmpty() ? title : before;
      }
      if (isOutlet(before) && !after.isEmpty()) {
        return after;
      }
    }
    return title;
  }

  private boolean isKnown(String text) {
    return written.stream().anyMatch(title -> Wording.same(title, text));
  }

  private boolean isOutlet(String text) {
    return outlets.stream().anyMatch(outlet -> Wording.same(outlet, text));
  }
}

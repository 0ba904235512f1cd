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

  private final List<Found> stated;
  private final @Nullable String pageTitle;
  private final List<String> outlets;
  private final @Nullable Part headline;

  /**
   * @param stated what JSON-LD, meta elements and microdata call the article, most trusted first
   * @param outlets names of the outlet
   */
  Titles(List<Found> stated, PageParts parts, List<String> outlets) {
    this.stated = stated;
    this.pageTitle = parts.title;
    this.outlets = outlets;
    headline = new Headlines(parts, this::isTitle, this::isOutlet).headline();
  }

  /** The heading that readers see; none when there is none or it cannot be told. */
  @Nullable Part headline() {
    return headline;
  }

  @Nullable Found title() {
    if (headline != null) {
      String full = headline.text();
      String bare = headline.headline();
      return confirmed(full, bare.length() * 2 < full.length() ? full : bare);
    }
    return stated.isEmpty()
        ? Found.of(pageTitle == null ? null : withoutOutlet(pageTitle), Origin.HTML)
        : whole(stated.get(0));
  }

  /**
   * The headline, from the most trusted origin that says the same.
   *
   * @param full with what stands over it: whether that belongs to the title, the page decides
   */
  private Found confirmed(String full, String bare) {
    for (String seen : List.of(bare, full)) {
      for (Found title : stated) {
        String said = withoutOutlet(title.value());
        if (Wording.same(said, seen)) {
          return new Found(said, title.origin());
        }
      }
    }
    String letters = Wording.bare(bare);
    for (Found title : stated) {
      String ending = withoutOutlet(title.value());
      if (ending.length() >= SHORTEST && letters.endsWith(Wording.bare(ending))) {
        return new Found(ending, title.origin());
      }
    }
    return new Found(bare, Origin.HTML);
  }

  /** What stands after the title in the page's own title: the outlet, or its section and outlet. */
  @Nullable Found outlet() {
    Found title = title();
    Matcher mark = MARK.matcher(pageTitle == null ? "" : pageTitle);
    String outlet = null;
    boolean after = false;
    while (title != null && pageTitle != null && mark.find()) {
      after |= Wording.same(pageTitle.substring(0, mark.start()), title.value());
      outlet = after ? pageTitle.substring(mark.end()).strip() : outlet;
    }
    return Found.of(outlet, Origin.HTML);
  }

  private boolean isTitle(String heading) {
    return stated.stream().anyMatch(t -> Wording.alike(withoutOutlet(t.value()), heading))
        || (pageTitle != null && Wording.alike(withoutOutlet(pageTitle), heading));
  }

  /** Without the outlet's name; in full where it was cut off and another title goes on. */
  private Found whole(Found title) {
    String bare = withoutOutlet(title.value());
    String start = bare.replaceFirst("\\s*(?:…|\\.{3})$", "");
    if (!start.equals(bare)) {
      for (Found other : stated) {
        if (other.value().startsWith(start) && !other.value().equals(bare)) {
          return new Found(withoutOutlet(other.value()), other.origin());
        }
      }
    }
    return new Found(bare, title.origin());
  }

  /** Cuts at the first or last mark where what remains is a known title or what goes is the outlet. */
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
    return stated.stream().anyMatch(title -> Wording.same(title.value(), text));
  }

  private boolean isOutlet(String text) {
    return outlets.stream().anyMatch(outlet -> Wording.same(outlet, text));
  }
}

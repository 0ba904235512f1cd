package dateline.corpus.page;

import java.util.ArrayList;
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

  private final List<Found> stated;
  private final List<String> headlines;
  private final @Nullable String pageTitle;
  private final List<String> outlets;

  /**
   * @param stated what JSON-LD, meta elements and microdata call the article, most trusted first
   * @param headlines headlines as readers see them
   * @param pageTitle the page's own title
   * @param outlets names of the outlet
   */
  Titles(
      List<Found> stated,
      List<String> headlines,
      @Nullable String pageTitle,
      List<String> outlets) {
    this.stated = stated;
    this.headlines = headlines;
    this.pageTitle = pageTitle;
    this.outlets = outlets;
  }

  @Nullable Found title() {
    String headline = headline();
    for (Found title : stated) {
      String bare = withoutOutlet(title.value());
      if (headline != null && Wording.same(bare, headline)) {
        return new Found(bare, title.origin());
      }
    }
    if (headline != null) {
      return new Found(headline, Origin.HTML);
    }
    return stated.isEmpty()
        ? Found.of(pageTitle == null ? null : withoutOutlet(pageTitle), Origin.HTML)
        : whole(stated.get(0));
  }

  /** The headline that another part of the page repeats; the only one when there is no other part. */
  private @Nullable String headline() {
    List<String> titles = new ArrayList<>(stated.stream().map(Found::value).toList());
    if (pageTitle != null) {
      titles.add(pageTitle);
    }
    for (String title : titles) {
      for (String headline : headlines) {
        if (Wording.alike(withoutOutlet(title), headline) && !isOutlet(headline)) {
          return headline;
        }
      }
    }
    boolean only = titles.isEmpty() && headlines.size() == 1;
    return only ? headlines.get(0) : null;
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
    return headlines.stream().anyMatch(headline -> Wording.same(headline, text))
        || stated.stream().anyMatch(title -> Wording.same(title.value(), text));
  }

  private boolean isOutlet(String text) {
    return outlets.stream().anyMatch(outlet -> Wording.same(outlet, text));
  }
}

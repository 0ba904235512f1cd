package dateline.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph between headline and body that sums the story up. Pages set it apart from the body
 * in many ways, but nearly all give it as their description as well: it is the element that says
 * the same.
 */
final class Standfirst {
  private static final String DESCRIPTIONS =
      "meta[name=description], meta[property=og:description], meta[name=og:description],"
          + " meta[name=twitter:description], meta[itemprop=description]";

  /** Elements that hold standfirsts. */
  private static final String ELEMENTS = "p, h2, h3, h4, div, span, li, strong";

  /** Parts of a page that speak of the outlet, or of pictures. */
  private static final String ELSEWHERE =
      "footer, nav, aside, figcaption, [class*=footer], [id*=footer]";

  /** Letters that cannot be alike by chance. */
  private static final int LETTERS = 40;

  /** Letters of an element that is looked at: longer ones hold more than a standfirst. */
  private static final int MOST = 1_000;

  /** Elements that are looked at. */
  private static final int MOST_ELEMENTS = 20_000;

  private Standfirst() {}

  /** A body below its standfirst, where that is not in it already. */
  static String above(String body, Document page) {
    String standfirst = body.isEmpty() ? null : of(page);
    return standfirst == null || letters(body).contains(beginning(letters(standfirst)))
        ? body
        : standfirst + "\n\n" + body;
  }

  private static @Nullable String of(Document page) {
    List<String> descriptions = new ArrayList<>();
    for (Element meta : page.select(DESCRIPTIONS)) {
      String letters = letters(meta.attr("content"));
      if (letters.length() >= LETTERS && descriptions.size() < 8) {
        descriptions.add(letters);
      }
    }
    return descriptions.isEmpty() ? null : shown(page, descriptions);
  }

  /** The first element that says what a description says. */
  private static @Nullable String shown(Document page, List<String> descriptions) {
    int looked = 0;
    for (Element element : page.body().select(ELEMENTS)) {
      if (++looked > MOST_ELEMENTS) {
        return null;
      }
      String own = element.ownText();
      if (own.length() > LETTERS / 2 && own.length() < MOST) {
        String text = element.text();
        String letters = letters(text);
        boolean same = descriptions.stream().anyMatch(d -> isSame(d, letters));
        if (same && element.closest(ELSEWHERE) == null) {
          return text;
        }
      }
    }
    return null;
  }

  /** Descriptions may be cut short. */
  private static boolean isSame(String description, String shown) {
    return shown.length() >= LETTERS
        && shown.length() < MOST
        && (description.startsWith(shown) || shown.startsWith(description));
  }

  private static String beginning(String letters) {
    return letters.substring(0, Math.min(LETTERS, letters.length()));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }
}

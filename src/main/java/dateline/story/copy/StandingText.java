package dateline.story.copy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Passages that stand in several articles without one being a copy of another: what an outlet puts
 * under each of its columns, the background that everyone repeats, a sentence from a speech that
 * all quote.
 */
final class StandingText {
  /** So many different articles of one outlet, or days of it, make a passage its standing text. */
  private static final int IN_OUTLET = 3;

  /** So many different articles of any outlets make it everybody's. */
  private static final int ANYWHERE = 12;

  private final List<SketchedArticle> articles;
  private final Postings postings;
  private final BitSet standing = new BitSet();

  /** Articles that have any. */
  private final BitSet affected = new BitSet();

  private final Groups updates;
  private final Groups copies;
  private final int[] outlets;

  /** How often each outlet has the shingle that is being looked at. */
  private final int[] uses;

  /** Where and when one outlet has a passage. */
  private record Uses(Set<Integer> articles, Set<LocalDate> days) {
    Uses() {
      this(new HashSet<>(), new HashSet<>());
    }

    boolean areStanding() {
      return articles.size() >= IN_OUTLET || days.size() >= IN_OUTLET;
    }
  }

  /**
   * Finds the standing text of articles.
   *
   * @param updates an outlet's articles with the same text, which count once in that outlet
   * @param copies all with much the same text, which count once anywhere
   */
  StandingText(List<SketchedArticle> articles, Postings postings, Groups updates, Groups copies) {
    this.articles = articles;
    this.postings = postings;
    this.updates = updates;
    this.copies = copies;
    outlets = outlets(articles);
    uses = new int[1 + Arrays.stream(outlets).max().orElse(0)];
    for (int start = 0; start < postings.count(); start = postings.end(start)) {
      int end = postings.end(start);
      if (end - start >= ANYWHERE || isOftenInOutlet(start, end)) {
        mark(start, end);
      }
    }
  }

  /** The outlet of each article by number; -1 when unknown. */
  private static int[] outlets(List<SketchedArticle> articles) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] outlets = new int[articles.size()];
    Arrays.setAll(
        outlets,
        i -> {
          String outlet = articles.get(i).outletId();
          return outlet == null ? -1 : numbers.computeIfAbsent(outlet, name -> numbers.size());
        });
    return outlets;
  }

  /**
   * The overlap of two articles without their standing text: what both have for standing text is
   * not shared, and what only one has counts for nothing.
   *
   * @param overlap with it
   */
  Overlap takenOff(int one, int other, Overlap overlap) {
    return affected.get(one) || affected.get(other)
        ? Overlap.inOwnWords(
            articles.get(one).sketch(),
            articles.get(other).sketch(),
            (i, j) -> !((i < 0 || stands(one, i)) && (j < 0 || stands(other, j))))
        : overlap;
  }

  private boolean stands(int article, int shingle) {
    return standing.get(postings.place(article, shingle));
  }

  /** Whether any outlet has a shingle so often that a closer look is worth it. */
  private boolean isOftenInOutlet(int start, int end) {
    boolean often = false;
    for (int place = start; place < end; place++) {
      int outlet = outlets[postings.article(place)];
      often |= outlet >= 0 && ++uses[outlet] >= IN_OUTLET;
    }
    for (int place = start; place < end; place++) {
      int outlet = outlets[postings.article(place)];
      if (outlet >= 0) {
        uses[outlet] = 0;
      }
    }
    return often;
  }

  private void mark(int start, int end) {
    Map<Integer, Uses> inOutlet = new HashMap<>();
    Set<Integer> anywhere = new HashSet<>();
    for (int place = start; place < end; place++) {
      int article = postings.article(place);
      anywhere.add(copies.of(article));
      if (outlets[article] >= 0) {
        add(article, inOutlet.computeIfAbsent(outlets[article], outlet -> new Uses()));
      }
    }
    for (int place = start; place < end; place++) {
      Uses uses = inOutlet.get(outlets[postings.article(place)]);
      if (anywhere.size() >= ANYWHERE || (uses != null && uses.areStanding())) {
        standing.set(place);
        affected.set(postings.article(place));
      }
    }
  }

  private void add(int article, Uses uses) {
    uses.articles.add(updates.of(article));
    LocalDate day = articles.get(article).day();
    if (day != null) {
      uses.days.add(day);
    }
  }
}

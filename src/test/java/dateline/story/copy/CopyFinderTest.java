package dateline.story.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.text.Document;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
  private static final CopyFinder FINDER = CopyFinder.standard();
  private static final String STORY = words(1, 200);

  @Test
  void theOrderInWhichArticlesComeDoesNotMatter() {
    List<SketchedArticle> articles =
        new ArrayList<>(new CopySet(7).texts().stream().map(NewsText::sketched).toList());
    List<Copy> found = FINDER.find(articles);
    Collections.shuffle(articles, new Random(5));
    assertThat(FINDER.find(articles)).isEqualTo(found).isNotEmpty();
  }

  @Test
  void aStoryIsSoughtSevenDaysBack() {
    assertThat(find(article("first", 1, STORY), article("second", 8, STORY)))
        .extracting(Copy::articleId, Copy::originalId)
        .containsExactly(tuple("second", "first"));
    assertThat(find(article("first", 1, STORY), article("second", 9, STORY))).isEmpty();
  }

  /**
   * What standing text is depends on all days of a window, also on those that nothing is new of.
   */
  @Test
  void aWindowThatMovesOnFindsTheCopiesOfEachNewDay() {
    List<SketchedArticle> articles =
        new CopySet(11).texts().stream().map(NewsText::sketched).toList();
    Likenesses known = new Likenesses();
    List<Copy> found = new ArrayList<>();
    for (LocalDate day : articles.stream().map(SketchedArticle::day).distinct().sorted().toList()) {
      List<SketchedArticle> window =
          articles.stream()
              .filter(article -> !article.day().isAfter(day))
              .filter(article -> !article.day().isBefore(day.minusDays(FINDER.days())))
              .toList();
      Set<String> fresh =
          window.stream()
              .filter(article -> article.day().equals(day))
              .map(SketchedArticle::articleId)
              .collect(Collectors.toSet());
      List<Copy> now = FINDER.find(window, known, article -> fresh.contains(article.articleId()));
      assertThat(now)
          .isEqualTo(
              FINDER.find(window).stream()
                  .filter(c -> fresh.contains(c.articleId()) || fresh.contains(c.originalId()))
                  .toList());
      found.addAll(now);
    }
    assertThat(found).hasSizeGreaterThan(10);
  }

  @Test
  void anUndatedArticleIsComparedWithAll() {
    assertThat(
            find(
                article("first", 1, STORY),
                article("second", 20, STORY),
                article("undated", null, STORY)))
        .extracting(Copy::articleId)
        .containsExactly("undated", "undated");
  }

  @Test
  void threeHundredCopiesAllMeetTheFirstAndNotAllEachOther() {
    List<SketchedArticle> articles = new ArrayList<>();
    articles.add(article("a first", 1, STORY));
    for (int i = 0; i < 300; i++) {
      articles.add(article("copy " + i, 2, STORY + " " + words(100 + i, 30)));
    }
    List<Copy> found = FINDER.find(articles);
    assertThat(found.stream().filter(copy -> copy.originalId().equals("a first"))).hasSize(300);
    assertThat(found).hasSizeLessThan(300 * 33);
  }

  @Test
  void aPhraseThatEverybodyUsesMakesNoPairs() {
    List<SketchedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      articles.add(article("article " + i, 1, words(9, 60) + " " + words(100 + i, 90)));
    }
    assertThat(FINDER.find(articles)).isEmpty();
  }

  @Test
  void whatAnOutletPutsUnderEachItemIsNoCopy() {
    List<SketchedArticle> articles = new ArrayList<>();
    for (int day = 1; day <= 4; day++) {
      articles.add(by("ridge", "item " + day, day, words(day, 60) + " " + words(50, 180)));
    }
    assertThat(FINDER.find(articles)).isEmpty();
    assertThat(FINDER.find(articles.subList(0, 2)))
        .extracting(Copy::kind)
        .containsOnly(Copy.Kind.REVISION);
  }

  @Test
  void aLivePageThatGrowsIsRevised() {
    List<SketchedArticle> articles = new ArrayList<>();
    String page = words(1, 200);
    for (int i = 0; i < 6; i++) {
      articles.add(by("post", "page " + i, 1, page));
      page = words(20 + i, 50) + " " + page;
    }
    assertThat(FINDER.find(articles)).extracting(Copy::kind).containsOnly(Copy.Kind.REVISION);
  }

  @Test
  void aStoryThatItsOutletChangesDailyIsStillACopyElsewhere() {
    List<SketchedArticle> articles = new ArrayList<>();
    for (int day = 1; day <= 4; day++) {
      articles.add(by("agency", "version " + day, day, STORY + " " + words(20 + day, 120)));
    }
    articles.add(article("gull", 5, STORY));
    assertThat(FINDER.find(articles))
        .filteredOn(copy -> copy.articleId().equals("gull"))
        .hasSize(4)
        .allMatch(copy -> copy.kind() == Copy.Kind.COPY);
  }

  @Test
  void twoReportsOfOneSpeechAreNoCopies() {
    String speech = " \"" + words(3, 150) + "\" ";
    assertThat(
            find(
                article("one", 1, words(4, 80) + speech + words(5, 40)),
                article("other", 1, words(6, 80) + speech + words(7, 40))))
        .isEmpty();
  }

  @Test
  void aSentenceBetweenOtherQuotationsIsNoCopy() {
    String sentence = words(3, 40);
    assertThat(
            find(
                article("one", 1, sentence + " \"" + words(4, 150) + "\""),
                article("other", 1, sentence + " \"" + words(5, 150) + "\"")))
        .isEmpty();
  }

  @Test
  void twoReportsUnderOneSeriesOfPicturesAreNoCopies() {
    String captions = "\n" + words(3, 150) + " Hide Caption 1 of 2 Hide Caption 2 of 2\n";
    assertThat(
            find(
                article("one", 1, words(4, 80) + captions + words(5, 40)),
                article("other", 1, words(6, 80) + captions + words(7, 40))))
        .isEmpty();
  }

  @Test
  void aShortItemAboveStandingTextIsACopyOfOneAboveOther() {
    List<SketchedArticle> articles = new ArrayList<>();
    String item = words(1, 90);
    for (int day = 1; day <= 4; day++) {
      articles.add(by("ridge", "r" + day, day, words(20 + day, 90) + " " + words(50, 160)));
      articles.add(by("dale", "d" + day, day, words(30 + day, 90) + " " + words(60, 160)));
    }
    articles.add(by("ridge", "first", 4, item + " " + words(50, 160)));
    articles.add(by("dale", "second", 5, item + " " + words(60, 160)));
    assertThat(FINDER.find(articles)).extracting(Copy::articleId).containsExactly("second");
  }

  @Test
  void aTranscriptPrintedTwiceIsACopy() {
    String transcript = "\"" + words(3, 150) + "\"";
    assertThat(find(article("one", 1, transcript), article("other", 2, transcript))).hasSize(1);
  }

  @Test
  void twoSentencesOfAStoryAreFoundWhicheverCameFirst() {
    for (int seed = 1; seed <= 300; seed++) {
      String[] words = words(seed, 220).split(" ", -1);
      String story = String.join(" ", words);
      String brief = String.join(" ", List.of(words).subList(0, 30));
      assertThat(find(article("story", 1, story), article("brief", 2, brief))).hasSize(1);
      assertThat(find(article("story", 2, story), article("brief", 1, brief))).hasSize(1);
    }
  }

  @Test
  void articlesWithoutTextAreNoCopies() {
    assertThat(find(article("one", 1, ""), article("other", 1, ""))).isEmpty();
    assertThat(FINDER.find(List.of())).isEmpty();
  }

  private static List<Copy> find(SketchedArticle... articles) {
    return FINDER.find(List.of(articles));
  }

  private static SketchedArticle article(String id, @Nullable Integer day, String body) {
    return by("outlet of " + id, id, day, body);
  }

  private static SketchedArticle by(String outlet, String id, @Nullable Integer day, String body) {
    Instant at = day == null ? null : Instant.parse("2031-03-%02dT12:00:00Z".formatted(day));
    return new SketchedArticle(id, outlet, at, false, List.of(), Sketch.of(Document.of(body, 0)));
  }

  /** Words drawn from so many that no run of them comes twice. */
  private static String words(long seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(5000))
        .collect(Collectors.joining(" "));
  }
}

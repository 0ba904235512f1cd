package dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.table.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two weeks of articles, some of which name Halvik. */
class TrendPeriodTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 11);
  private static final int BEFORE = -7;
  private static final int NOW = 0;

  private final List<CoveredArticle> articles = new ArrayList<>();

  @Test
  void whereTheSameOutletsChangeAllIsWithin() {
    outlet("herald", BEFORE, 2, 10);
    outlet("courier", BEFORE, 4, 10);
    outlet("herald", NOW, 5, 10);
    outlet("courier", NOW, 7, 10);
    Trend halvik = halvik();
    assertThat(halvik.shareBefore()).isEqualTo(0.3);
    assertThat(halvik.share()).isEqualTo(0.6);
    assertThat(halvik.change()).isEqualTo(0.3);
    assertThat(halvik.changeWithin()).isEqualTo(0.3);
    assertThat(halvik.changeMix()).isZero();
    assertThat(halvik.panelChangeWithin()).isEqualTo(0.3);
  }

  /** The share halves, though nobody writes otherwise than before: on the panel nothing changes. */
  @Test
  void whereOneOutletLeavesAllIsMix() {
    outlet("herald", BEFORE, 2, 10);
    absent("courier", BEFORE, 6, 10);
    outlet("herald", NOW, 2, 10);
    Trend halvik = halvik();
    assertThat(halvik.change()).isEqualTo(-0.2);
    assertThat(halvik.changeWithin()).isZero();
    assertThat(halvik.changeMix()).isEqualTo(-0.2);
    assertThat(halvik.outletsPresent()).isEqualTo(1);
    assertThat(halvik.panelOutlets()).isEqualTo(1);
    assertThat(halvik.panelShareBefore()).isEqualTo(0.2);
    assertThat(halvik.panelChange()).isZero();
    assertThat(halvik.panelChangeMix()).isZero();
  }

  /** The share itself stays, since the outlet that stays makes up for the one that leaves. */
  @Test
  void bothAreToldApart() {
    outlet("herald", BEFORE, 2, 10);
    absent("courier", BEFORE, 6, 10);
    outlet("herald", NOW, 4, 10);
    Trend halvik = halvik();
    assertThat(halvik.change()).isZero();
    assertThat(halvik.changeWithin()).isEqualTo(0.15);
    assertThat(halvik.changeMix()).isEqualTo(-0.15);
    assertThat(halvik.panelChangeWithin()).isEqualTo(0.2);
  }

  /** Outlets that never name it are an outlet's worth of articles: the same, but in fewer steps. */
  @Test
  void outletsThatNeverNameItHaveTheirPartInTheMix() {
    outlet("herald", BEFORE, 5, 10);
    outlet("herald", NOW, 5, 10);
    outlet("mirror", BEFORE, 0, 10);
    outlet("mirror", NOW, 0, 5);
    outlet("post", BEFORE, 0, 10);
    outlet("post", NOW, 0, 5);
    Trend halvik = halvik();
    assertThat(halvik.changeWithin()).isZero();
    assertThat(halvik.changeMix()).isEqualTo(0.25 - 5 / 30.0, within(1e-15));
  }

  /** The row itself refuses what does not add up; here it is made some thousand times. */
  @Test
  void withinAndMixAddUpToTheLastBit() {
    Random random = new Random(1955);
    for (int i = 0; i < 2_000; i++) {
      articles.clear();
      for (int outlet = 0; outlet < 8; outlet++) {
        for (int week : new int[] {BEFORE, NOW}) {
          int all = 1 + random.nextInt(40);
          outlet("outlet " + random.nextInt(12), week, random.nextInt(all + 1), all);
        }
      }
      for (Trend row : rows(0)) {
        assertThat(row.changeWithin() + row.changeMix()).isEqualTo(row.change(), within(1e-15));
      }
    }
  }

  @Test
  void countsComeThreeWays() {
    outlet("herald", BEFORE, 0, 4);
    article("wire", NOW, "story", "text", "origin", true);
    article("herald", NOW, "story", "text", "origin", true);
    article("mirror", NOW, "story", "rewritten", "origin", true);
    article("post", NOW, "story", "own", "own", true);
    outlet("herald", NOW, 0, 4);
    Trend halvik = halvik();
    assertThat(halvik.articles()).isEqualTo(4);
    assertThat(halvik.articlesDistinct()).isEqualTo(3);
    assertThat(halvik.articlesIndependent()).isEqualTo(2);
    assertThat(halvik.outlets()).isEqualTo(4);
    assertThat(halvik.ofArticles()).isEqualTo(8);
    assertThat(halvik.ofDistinct()).isEqualTo(7);
    assertThat(halvik.ofIndependent()).isEqualTo(6);
    assertThat(halvik.shareIndependent()).isEqualTo(2 / 6.0);
    assertThat(halvik.shareIndependentBefore()).isZero();
  }

  /** Twenty articles of one story tell less than twenty of as many. */
  @Test
  void theIntervalKnowsStories() {
    for (int i = 0; i < 20; i++) {
      article("outlet " + i, NOW, "one story", "text " + i, "origin " + i, false);
    }
    absent("herald", NOW, 0, 20);
    Trend copied = rows(0).get(0);
    articles.clear();
    absent("herald", NOW, 20, 40);
    Trend apart = rows(0).get(0);
    assertThat(copied.share()).isEqualTo(apart.share());
    assertThat(apart.shareLow()).isEqualTo(Interval.wilson(20, 40).low(), within(0.01));
    assertThat(copied.shareHigh() - copied.shareLow())
        .isGreaterThan(2 * (apart.shareHigh() - apart.shareLow()));
  }

  @Test
  void theFirstPeriodHasNoChange() {
    absent("herald", NOW, 3, 10);
    Trend halvik = halvik();
    assertThat(halvik.articlesBefore()).isNull();
    assertThat(halvik.change()).isNull();
    assertThat(halvik.panelChange()).isNull();
    assertThat(halvik.share()).isEqualTo(0.3);
  }

  @Test
  void whoIsNamedNoMoreHasARow() {
    outlet("herald", BEFORE, 5, 10);
    outlet("herald", NOW, 0, 10);
    assertThat(halvik().articles()).isZero();
    assertThat(halvik().change()).isEqualTo(-0.5);
    assertThat(rows(5)).hasSize(1);
    assertThat(rows(6)).isEmpty();
  }

  /** The week after the last one of the corpus, for which there is only a period before. */
  @Test
  void aPeriodWithoutArticlesHasNoRows() {
    outlet("herald", BEFORE, 5, 10);
    assertThat(rows(0)).isEmpty();
  }

  @Test
  void articlesOfUnknownPublishersAreNoOutletsOfThePanel() {
    outlet("herald", BEFORE, 1, 2);
    outlet("herald", NOW, 1, 2);
    absent(null, NOW, 2, 2);
    Trend halvik = halvik();
    assertThat(halvik.outletsPresent()).isEqualTo(2);
    assertThat(halvik.panelOutlets()).isEqualTo(1);
    assertThat(halvik.panelOfArticles()).isEqualTo(2);
    assertThat(halvik.changeWithin()).isZero();
  }

  private Trend halvik() {
    return rows(1).get(0);
  }

  private List<Trend> rows(int least) {
    return new TrendPeriod(articles, 7).rows(least).toList();
  }

  /** Articles of an outlet of the panel, each for itself; the first ones name Halvik. */
  private void outlet(String outlet, int day, int naming, int all) {
    add(outlet, day, naming, all, true);
  }

  /** Those of an outlet that is absent from one of the periods, and so is not compared. */
  private void absent(@Nullable String outlet, int day, int naming, int all) {
    add(outlet, day, naming, all, false);
  }

  private void add(@Nullable String outlet, int day, int naming, int all, boolean compared) {
    IntStream.range(0, all)
        .forEach(
            i -> {
              String id = "%s %d %d".formatted(outlet, day, i);
              articles.add(
                  new CoveredArticle(
                      MONDAY,
                      MONDAY.plusDays(day + i % 7),
                      outlet,
                      compared,
                      id,
                      id,
                      id,
                      i < naming ? List.of("halvik") : List.of()));
            });
  }

  private void article(
      String outlet, int day, String story, String text, String origin, boolean compared) {
    articles.add(
        new CoveredArticle(
            MONDAY,
            MONDAY.plusDays(day),
            outlet,
            compared,
            story,
            text,
            origin,
            List.of("halvik")));
  }
}

package dateline.story.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies found in the test set, by what is known of its pairs. */
class CopySetTest {
  /** The share of a text's words from which on the other is called a copy. */
  private static final double ENOUGH = 0.5;

  private static final double LEAST_PRECISION = 0.98;
  private static final double LEAST_RECALL = 0.95;

  private static final CopySet SET = new CopySet(1);
  private static final Map<String, CopySet.Pair> KNOWN =
      SET.pairs().stream().collect(Collectors.toMap(CopySet.Pair::key, pair -> pair));

  /** All in one window, so that more can be mistaken for each other. */
  private static final CopyFinder FINDER =
      new CopyFinder(400, new CopyJudge(CopyJudge.DEFAULT_CONTAINMENT));

  private static final List<Copy> FOUND = SET.found(FINDER);

  private static final Map<String, Copy> COPIES = copies();

  private static Map<String, Copy> copies() {
    Map<String, Copy> copies = new HashMap<>();
    FOUND.stream()
        .filter(copy -> copy.kind() != Copy.Kind.REVISION)
        .forEach(copy -> copies.put(key(copy), copy));
    return copies;
  }

  @Test
  void whatIsFoundIsACopy() {
    long right = COPIES.keySet().stream().filter(key -> share(key) >= ENOUGH).count();
    assertThat((double) right / COPIES.size()).isGreaterThanOrEqualTo(LEAST_PRECISION);
  }

  @Test
  void copiesAreFound() {
    List<CopySet.Pair> all =
        KNOWN.values().stream().filter(p -> p.share() >= ENOUGH && !p.sharesOutlet()).toList();
    long found = all.stream().filter(p -> COPIES.containsKey(p.key())).count();
    assertThat(all).hasSizeGreaterThan(3000);
    assertThat((double) found / all.size()).isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 3})
  void soItIsWithOtherEdits(long seed) {
    CopySet set = new CopySet(seed);
    Set<String> all =
        set.pairs().stream()
            .filter(pair -> pair.share() >= ENOUGH && !pair.sharesOutlet())
            .map(CopySet.Pair::key)
            .collect(Collectors.toSet());
    Set<String> found =
        set.found(FINDER).stream()
            .filter(copy -> copy.kind() != Copy.Kind.REVISION)
            .map(CopySetTest::key)
            .collect(Collectors.toSet());
    double right = found.stream().filter(all::contains).count();
    assertThat(right / found.size()).isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(right / all.size()).isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  @Test
  void clearCopiesAreAllButNeverMissed() {
    List<CopySet.Pair> clear =
        KNOWN.values().stream().filter(p -> p.share() >= 0.7 && !p.sharesOutlet()).toList();
    long missed = clear.stream().filter(p -> !COPIES.containsKey(p.key())).count();
    assertThat((double) missed / clear.size()).isLessThan(0.002);
  }

  @Test
  void theSameEventWrittenApartIsNoCopy() {
    for (NewsText text : NewsTexts.originals()) {
      String event = text.id().substring(0, text.id().length() - 1);
      assertThat(COPIES).doesNotContainKey(CopySet.Pair.key(event + "a", event + "b"));
    }
  }

  @Test
  void columnsLivePagesAndItemsWithStandingTextAreNoCopies() {
    Set<String> serials =
        NewsTexts.serials().stream().map(NewsText::id).collect(Collectors.toSet());
    assertThat(FOUND)
        .noneMatch(c -> serials.contains(c.articleId()) || serials.contains(c.originalId()));
  }

  @Test
  void aRoundUpIsAPartialCopyOfEachStoryItHolds() {
    List<Copy> ofStories =
        COPIES.values().stream()
            .filter(copy -> copy.articleId().startsWith("round-up"))
            .filter(copy -> !copy.originalId().contains("-copy-"))
            .filter(copy -> !copy.originalId().startsWith("round-up"))
            .toList();
    assertThat(ofStories).hasSizeGreaterThan(60);
    assertThat(ofStories).allSatisfy(this::hasTheKindOfItsShares);
  }

  /** Where the share is well off the threshold. */
  private void hasTheKindOfItsShares(Copy copy) {
    double contained = SET.text(copy.articleId()).shareIn(SET.text(copy.originalId()));
    if (Math.abs(contained - ENOUGH) > 0.08) {
      assertThat(copy.kind())
          .as("%s", copy)
          .isEqualTo(contained > ENOUGH ? Copy.Kind.COPY : Copy.Kind.PARTIAL);
    }
  }

  @Test
  void theEarlierIsTheOriginal() {
    assertThat(FOUND)
        .allSatisfy(
            copy ->
                assertThat(SET.text(copy.originalId()).publishedAt())
                    .isBeforeOrEqualTo(SET.text(copy.articleId()).publishedAt()));
  }

  private static String key(Copy copy) {
    return CopySet.Pair.key(copy.articleId(), copy.originalId());
  }

  private static double share(String key) {
    CopySet.Pair pair = KNOWN.get(key);
    return pair == null ? 0 : pair.share();
  }
}

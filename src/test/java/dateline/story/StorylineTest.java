package dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.story.Report.Citation;
import dateline.table.Origin;
import dateline.table.StoryArticle;
import dateline.text.Document;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Articles of an invented ferry and an invented mine. */
class StorylineTest {
  private static final String FERRY = words("ferry", 60);
  private static final Map<String, Integer> FERRY_NAMES =
      Map.of("lake-ostra", 3, "ferry-company", 1, "dora-lin", 1, "112", 1);
  private static final Map<String, Integer> MINE_NAMES =
      Map.of("varn-mine", 3, "pit-four", 1, "tomas-ehr", 1, "38", 1);

  private final Storyline line = new Storyline(CopyFinder.standard());

  @Test
  void aCopyIsToldWithTheArticleThatItCopies() {
    tell(article("wire", "agency", "2024-03-04T08:00:00Z", FERRY));
    StoryArticle copy = only(tell(article("copy", "post", "2024-03-05T09:30:00Z", FERRY)));
    assertThat(copy.storyId()).isEqualTo("wire");
    assertThat(copy.first()).isFalse();
    assertThat(copy.copyOf()).isEqualTo("wire");
    assertThat(copy.copyKind()).isEqualTo("copy");
    assertThat(copy.containment()).isEqualTo(1);
    assertThat(copy.distinctId()).isEqualTo("wire");
    assertThat(copy.originId()).isEqualTo("wire");
    assertThat(copy.hoursAfterFirst()).isEqualTo(25.5);
  }

  @Test
  void aCopyOfACopyLeadsToTheFirst() {
    tell(article("wire", "agency", "2024-03-01T08:00:00Z", FERRY));
    tell(article("copy", "post", "2024-03-05T08:00:00Z", FERRY));
    tell(article("late", "echo", "2024-03-10T08:00:00Z", FERRY));
    StoryArticle last = only(tell(article("last", "herald", "2024-03-15T08:00:00Z", FERRY)));
    assertThat(last.copyOf()).isEqualTo("late");
    assertThat(last.distinctId()).isEqualTo("wire");
    assertThat(last.originId()).isEqualTo("wire");
  }

  @Test
  void anAgencyComesFirstThoughItsTimeIsLater() {
    List<Told> told =
        tell(
            article("copy", "post", "2024-03-04T07:00:00Z", FERRY),
            signed("wire", "agency", "2024-03-04T08:00:00Z", FERRY));
    assertThat(told).extracting(t -> t.row().articleId()).containsExactly("wire", "copy");
    assertThat(told.get(1).row().copyOf()).isEqualTo("wire");
    assertThat(told.get(1).row().hoursAfterFirst()).isNull();
  }

  @Test
  void anAgencyThatComesADayAfterItsCopyIsNoCopyOfIt() {
    tell(crediting("copy", "post", "2024-03-04T08:00:00Z", "agency", FERRY));
    StoryArticle wire = only(tell(signed("wire", "agency", "2024-03-05T08:00:00Z", FERRY)));
    assertThat(wire.copyOf()).isNull();
    assertThat(wire.distinctId()).isEqualTo("copy");
    assertThat(wire.originId()).isEqualTo("copy");
    assertThat(wire.storyId()).isEqualTo("copy");
  }

  @Test
  void whatWasWrittenApartIsOfOneStoryAndOfTwoOrigins() {
    tell(about("one", "agency", "2024-03-04T08:00:00Z", FERRY_NAMES), unlike(20));
    StoryArticle other = only(tell(about("two", "post", "2024-03-05T08:00:00Z", FERRY_NAMES)));
    assertThat(other.storyId()).isEqualTo("one");
    assertThat(other.resemblance()).isGreaterThan(Leaders.LEAST);
    assertThat(other.shared()).startsWith("lake-ostra").hasSize(4);
    assertThat(other.distinctId()).isEqualTo("two");
    assertThat(other.originId()).isEqualTo("two");
  }

  @Test
  void anotherEventBeginsAStory() {
    tell(about("one", "agency", "2024-03-04T08:00:00Z", FERRY_NAMES), unlike(20));
    assertThat(only(tell(about("two", "post", "2024-03-04T09:00:00Z", MINE_NAMES))).storyId())
        .isEqualTo("two");
  }

  @Test
  void aStoryIsJoinedForThreeDaysAfterItsFirstArticle() {
    tell(about("one", "agency", "2024-03-04T08:00:00Z", FERRY_NAMES), unlike(20));
    assertThat(only(tell(about("two", "post", "2024-03-07T08:00:00Z", FERRY_NAMES))).storyId())
        .isEqualTo("one");
    assertThat(only(tell(about("three", "echo", "2024-03-08T08:00:00Z", FERRY_NAMES))).storyId())
        .isEqualTo("three");
  }

  @Test
  void whoIsLikeALaterArticleOnlyDoesNotJoin() {
    Map<String, Integer> both = Map.of("lake-ostra", 2, "dora-lin", 2, "varn-mine", 2, "38", 2);
    tell(about("one", "agency", "2024-03-04T08:00:00Z", FERRY_NAMES), unlike(20));
    assertThat(only(tell(about("two", "post", "2024-03-04T09:00:00Z", both))).storyId())
        .isEqualTo("one");
    assertThat(only(tell(about("three", "echo", "2024-03-05T09:00:00Z", MINE_NAMES))).storyId())
        .isEqualTo("three");
  }

  @Test
  void articlesThatCreditOneAgencyHaveOneOrigin() {
    tell(about("one", "agency", "2024-03-04T08:00:00Z", FERRY_NAMES), unlike(20));
    Told post = tell(crediting("two", "post", "2024-03-05T08:00:00Z", "agency", "")).get(0);
    assertThat(post.row().storyId()).isEqualTo("one");
    assertThat(post.row().originId()).isEqualTo("one");
    assertThat(post.row().distinctId()).isEqualTo("two");
    assertThat(post.origins()).extracting(Origin::kind).containsExactly("credit");
    assertThat(post.origins().get(0).fromArticleId()).isEqualTo("one");
    assertThat(post.origins().get(0).decisive()).isTrue();
  }

  @Test
  void articlesThatBeginWithTheReportOfOneOutletHaveOneOrigin() {
    Citation nbc = new Citation("nbc", 0.1, true);
    StoryArticle one = only(tell(citing("one", "post", "2024-03-04T08:00:00Z", nbc)));
    StoryArticle two = only(tell(citing("two", "echo", "2024-03-05T08:00:00Z", nbc)));
    StoryArticle own = only(tell(about("own", "nbc", "2024-03-05T09:00:00Z", FERRY_NAMES)));
    assertThat(Stream.of(one, two, own)).extracting(StoryArticle::originId).containsOnly("one");
    StoryArticle apart = only(tell(about("apart", "mail", "2024-03-06T09:00:00Z", FERRY_NAMES)));
    assertThat(apart.storyId()).isEqualTo("one");
    assertThat(apart.originId()).isEqualTo("apart");
  }

  @Test
  void aRoundUpStandsForItself() {
    Told roundUp =
        tell(citing(
                "round-up",
                "light",
                "2024-03-05T08:00:00Z",
                new Citation("nbc", 0.4, true),
                new Citation("post", 0.3, false),
                new Citation("echo", 0.3, false)))
            .get(0);
    assertThat(roundUp.row().originId()).isEqualTo("round-up");
    assertThat(roundUp.origins())
        .extracting(Origin::fromOutletId)
        .containsExactly("nbc", "post", "echo");
    assertThat(roundUp.origins()).noneMatch(Origin::decisive);
  }

  @Test
  void aRevisionCountsWithWhatItRevises() {
    tell(article("early", "post", "2024-03-04T08:00:00Z", FERRY));
    StoryArticle late =
        only(tell(article("late", "post", "2024-03-05T08:00:00Z", FERRY + words("more", 20))));
    assertThat(late.copyKind()).isEqualTo("revision");
    assertThat(late.distinctId()).isEqualTo("early");
  }

  @Test
  void aRoundUpThatHoldsAWireStoryIsAPartialCopy() {
    tell(article("wire", "agency", "2024-03-04T08:00:00Z", FERRY));
    Told roundUp =
        tell(article("round-up", "light", "2024-03-05T08:00:00Z", FERRY + words("rest", 200)))
            .get(0);
    assertThat(roundUp.row().copyKind()).isEqualTo("partial");
    assertThat(roundUp.row().copyOf()).isEqualTo("wire");
    assertThat(roundUp.row().held()).isEqualTo(1);
    assertThat(roundUp.row().distinctId()).isEqualTo("round-up");
    assertThat(roundUp.origins()).noneMatch(Origin::decisive);
  }

  @Test
  void laterDaysChangeNothingWhetherDaysAreToldOrRecalled() {
    List<Report> first =
        List.of(
            signed("a", "agency", "2024-03-04T08:00:00Z", FERRY),
            citing("b", "post", "2024-03-04T09:00:00Z", new Citation("nbc", 0.2, true)));
    List<Report> second =
        List.of(
            article("c", "echo", "2024-03-05T08:00:00Z", FERRY),
            about("d", "nbc", "2024-03-05T09:00:00Z", FERRY_NAMES));
    List<Told> before = line.tell(first);
    List<Told> after = line.tell(second);
    Storyline another = new Storyline(CopyFinder.standard());
    another.recall(before);
    assertThat(another.tell(second)).isEqualTo(after);
  }

  @Test
  void undatedArticlesAreComparedWithEachOtherOnly() {
    tell(article("dated", "agency", "2024-03-04T08:00:00Z", FERRY));
    List<Told> undated = tell(article("x", "a", null, FERRY), article("y", "b", null, FERRY));
    assertThat(undated).extracting(told -> told.row().distinctId()).containsOnly("x");
  }

  private List<Told> tell(Report... reports) {
    return line.tell(List.of(reports));
  }

  /** Tells an article among others of the same day, so that what it is about is rare. */
  private List<Told> tell(Report report, List<Report> others) {
    return line.tell(Stream.concat(Stream.of(report), others.stream()).toList());
  }

  private static StoryArticle only(List<Told> told) {
    assertThat(told).hasSize(1);
    return told.get(0).row();
  }

  /** Articles of one day that have nothing in common with any other. */
  private static List<Report> unlike(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                about(
                    "u" + i, "outlet" + i, "2024-03-04T12:00:00Z", Map.of("n" + i, 1, "m" + i, 1)))
        .toList();
  }

  private static Report article(String id, String outlet, @Nullable String at, String text) {
    return report(id, outlet, at, List.of(), text, Map.of());
  }

  private static Report signed(String id, String outlet, String at, String text) {
    return report(id, outlet, at, List.of(outlet), text, Map.of());
  }

  private static Report crediting(String id, String outlet, String at, String credit, String text) {
    return report(id, outlet, at, List.of(credit), text, text.isEmpty() ? FERRY_NAMES : Map.of());
  }

  private static Report about(String id, String outlet, String at, Map<String, Integer> names) {
    return report(id, outlet, at, List.of(), "", names);
  }

  private static Report citing(String id, String outlet, String at, Citation... citations) {
    return new Report(
        about(id, outlet, at, FERRY_NAMES).article(), FERRY_NAMES, List.of(citations));
  }

  private static Report report(
      String id,
      String outlet,
      @Nullable String at,
      List<String> credits,
      String text,
      Map<String, Integer> names) {
    return new Report(
        new SketchedArticle(
            id,
            outlet,
            at == null ? null : Instant.parse(at),
            false,
            credits,
            Sketch.of(Document.of(text, 0))),
        names,
        List.of());
  }

  /** So many different words. */
  private static String words(String stem, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> stem + (char) ('a' + i / 26) + (char) ('a' + i % 26))
        .collect(Collectors.joining(" ", "", ". "));
  }
}

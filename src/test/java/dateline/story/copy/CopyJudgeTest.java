package dateline.story.copy;

import static dateline.story.copy.Copy.Kind.COPY;
import static dateline.story.copy.Copy.Kind.PARTIAL;
import static dateline.story.copy.Copy.Kind.REVISION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What two articles are to each other, from what they share and what is known of both. */
class CopyJudgeTest {
  private static final CopyJudge JUDGE = new CopyJudge(CopyJudge.DEFAULT_CONTAINMENT);
  private static final Overlap MUCH = new Overlap(150, 200, 200);

  @Test
  void theLaterIsACopyOfTheEarlier() {
    Copy copy = judge(at("08:00").by("gull"), at("06:00").by("agency"), new Overlap(120, 200, 150));
    assertThat(copy).isEqualTo(new Copy("gull", "agency", COPY, 0.6, 0.8, Precedence.TIME));
  }

  @Test
  void soItIsInWhateverOrderTheyCome() {
    assertThat(judge(at("06:00").by("agency"), at("08:00").by("gull"), new Overlap(120, 150, 200)))
        .isEqualTo(
            judge(at("08:00").by("gull"), at("06:00").by("agency"), new Overlap(120, 200, 150)));
  }

  @Test
  void aShortCutOfALongStoryIsACopy() {
    assertThat(judge(at("08:00").by("gull"), at("06:00").by("agency"), new Overlap(95, 100, 400)))
        .extracting(Copy::kind)
        .isEqualTo(COPY);
  }

  @Test
  void aRoundUpThatHoldsAStoryIsAPartialCopy() {
    assertThat(judge(at("08:00").by("week"), at("06:00").by("agency"), new Overlap(95, 400, 100)))
        .extracting(Copy::kind)
        .isEqualTo(PARTIAL);
  }

  @Test
  void anOutletsOwnTextAgainIsARevision() {
    assertThat(judge(at("08:00").by("gull"), at("06:00").in("gull").by("gull-1"), MUCH))
        .extracting(Copy::kind)
        .isEqualTo(REVISION);
  }

  @Test
  void twoUnknownOutletsAreNotTheSame() {
    assertThat(judge(at("08:00").in(null).by("a"), at("06:00").in(null).by("b"), MUCH))
        .extracting(Copy::kind)
        .isEqualTo(COPY);
  }

  @Test
  void lessThanHalfOfBothIsNothing() {
    assertThat(judge(at("08:00").by("a"), at("06:00").by("b"), new Overlap(99, 200, 300))).isNull();
  }

  @Test
  void aFewRunsOfWordsTellNothing() {
    assertThat(judge(at("08:00").by("a"), at("06:00").by("b"), new Overlap(11, 11, 300))).isNull();
  }

  @Test
  void whoIsCreditedCameFirst() {
    assertThat(judge(at("06:00").crediting("agency").by("gull"), at("08:00").by("agency"), MUCH))
        .extracting(Copy::originalId, Copy::by)
        .containsExactly("agency", Precedence.CREDIT);
  }

  @Test
  void anAgencysOwnTextCameFirst() {
    assertThat(judge(at("06:00").by("gull"), at("08:00").crediting("agency").by("agency"), MUCH))
        .extracting(Copy::originalId, Copy::by)
        .containsExactly("agency", Precedence.CREDIT);
  }

  @Test
  void twoThatCreditTheSameAgencyAreToldApartByTime() {
    assertThat(
            judge(
                at("06:00").crediting("agency").by("gull"),
                at("08:00").crediting("agency").by("post"),
                MUCH))
        .extracting(Copy::originalId, Copy::by)
        .containsExactly("gull", Precedence.TIME);
  }

  @Test
  void ofOneDayTheLongerCameFirst() {
    assertThat(judge(day().by("cut"), at("08:00").by("full"), new Overlap(150, 160, 220)))
        .extracting(Copy::originalId, Copy::by)
        .containsExactly("full", Precedence.LENGTH);
  }

  @Test
  void theSameOfUndatedOnes() {
    assertThat(judge(undated().by("cut"), at("08:00").by("full"), new Overlap(150, 160, 220)))
        .extracting(Copy::originalId, Copy::by)
        .containsExactly("full", Precedence.LENGTH);
  }

  @Test
  void whereNothingTellsIdentifiersDo() {
    assertThat(judge(undated().by("b"), undated().by("a"), MUCH))
        .extracting(Copy::originalId, Copy::by)
        .containsExactly("a", Precedence.NONE);
  }

  private static @Nullable Copy judge(SketchedArticle one, SketchedArticle other, Overlap overlap) {
    return JUDGE.judge(one, other, overlap);
  }

  private static Given at(String time) {
    return new Given(Instant.parse("2031-03-03T" + time + ":00Z"), false, "", List.of());
  }

  private static Given day() {
    return new Given(Instant.parse("2031-03-03T00:00:00Z"), true, "", List.of());
  }

  private static Given undated() {
    return new Given(null, false, "", List.of());
  }

  /**
   * An article in the making.
   *
   * @param outlet empty for one named as the article is
   */
  private record Given(
      @Nullable Instant publishedAt,
      boolean toTheDay,
      @Nullable String outlet,
      List<String> credits) {
    Given in(@Nullable String other) {
      return new Given(publishedAt, toTheDay, other, credits);
    }

    Given crediting(String agency) {
      return new Given(publishedAt, toTheDay, outlet, List.of(agency));
    }

    SketchedArticle by(String id) {
      String publisher = outlet != null && outlet.isEmpty() ? id : outlet;
      return new SketchedArticle(
          id, publisher, publishedAt, toTheDay, credits, Sketch.of(0, List.of()));
    }
  }
}

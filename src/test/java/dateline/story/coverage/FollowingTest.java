package dateline.story.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who was first, and who followed with a report of its own. */
class FollowingTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 8);

  private final List<Piece> pieces = new ArrayList<>();

  @Test
  void aCopyAndACitationAreEchoes() {
    add("a", "Gazette", 6, "a", "a");
    add("copy", "Mirror", 8, "a", "a");
    add("cites", "Herald", 9, "cites", "a");
    Following following = following();
    assertThat(following.first().articleId()).isEqualTo("a");
    assertThat(following.outlets()).isEqualTo(2);
    assertThat(following.after()).hasSize(2);
    assertThat(following.distinct()).isEqualTo(1);
    assertThat(following.independent()).isZero();
    assertThat(following.independent(2)).isNull();
  }

  @Test
  void theSecondIsTheFirstWithAnotherOrigin() {
    add("a", "Gazette", 6, "a", "a");
    add("copy", "Mirror", 7, "a", "a");
    add("b", "Herald", 9, "b", "b");
    Following following = following();
    assertThat(following.independent()).isEqualTo(1);
    Piece second = following.independent(2);
    assertThat(second).isNotNull().extracting(Piece::outletId).isEqualTo("Herald");
    assertThat(second.hoursSince(following.first())).isEqualTo(3.0);
  }

  /** The second of two copies of one wire story confirms nothing that the first did not. */
  @Test
  void theFifthIsTheFifthWithAnOutletAndAnOriginOfItsOwn() {
    add("a", "Gazette", 0, "a", "a");
    add("b", "Herald", 1, "b", "b");
    add("b2", "Mirror", 2, "b", "b");
    add("c", "Herald", 3, "c", "c");
    add("d", "Mirror", 4, "d", "d");
    add("e", "Post", 5, "e", "e");
    assertThat(following().independent(5)).isNull();
    add("f", "Courier", 6, "f", "f");
    assertThat(following().independent(5)).extracting(Piece::articleId).isEqualTo("f");
    assertThat(following().independent(1)).extracting(Piece::articleId).isEqualTo("a");
    assertThat(following().independent()).isEqualTo(5);
  }

  @Test
  void theFirstOutletDoesNotConfirmItself() {
    add("a", "Gazette", 6, "a", "a");
    add("more", "Gazette", 7, "more", "more");
    assertThat(following().isFollowed()).isFalse();
    add("copy", "Mirror", 8, "more", "more");
    assertThat(following().isFollowed()).isTrue();
    assertThat(following().independent()).isZero();
  }

  @Test
  void whatComesAWeekLaterDoesNotFollow() {
    add("a", "Gazette", 6, "a", "a");
    add("b", "Herald", 7 * 24 + 23, "b", "b");
    assertThat(following().isFollowed()).isTrue();
    pieces.remove(1);
    add("b", "Herald", 8 * 24, "b", "b");
    assertThat(following().isFollowed()).isFalse();
  }

  @Test
  void whereTimesDoNotTellThereIsARival() {
    pieces.add(piece("a", "Gazette", DAY, null, "a"));
    pieces.add(piece("b", "Herald", DAY, null, "b"));
    pieces.add(piece("copy", "Mirror", DAY, null, "a"));
    pieces.add(piece("next", "Post", DAY.plusDays(1), null, "next"));
    Following following = following();
    assertThat(following.rivals()).isEqualTo(1);
    assertThat(following.independent(2)).extracting(Piece::articleId).isEqualTo("b");
    assertThat(pieces.get(1).hoursSince(following.first())).isNull();
  }

  @Test
  void aKnownTimeComesBeforeNoneAndHasARival() {
    pieces.add(piece("a", "Gazette", DAY, null, "a"));
    add("b", "Herald", 6, "b", "b");
    add("c", "Mirror", 7, "c", "c");
    assertThat(following().first().articleId()).isEqualTo("b");
    assertThat(following().rivals()).isEqualTo(1);
  }

  @Test
  void anOriginComesBeforeWhatDependsOnOne() {
    pieces.add(piece("a", "Gazette", DAY, null, "z"));
    pieces.add(piece("b", "Herald", DAY, null, "b"));
    assertThat(following().first().articleId()).isEqualTo("b");
  }

  @Test
  void theArticleThatBeganTheStoryIsFirstWhateverItsClockSays() {
    add("copy", "Mirror", 6, "wire", "wire");
    Instant later = DAY.atStartOfDay().plusHours(9).toInstant(ZoneOffset.UTC);
    pieces.add(new Piece("wire", DAY, later, "Agency", "wire", "wire", true, null));
    Following following = following();
    assertThat(following.first().articleId()).isEqualTo("wire");
    assertThat(pieces.get(0).hoursSince(following.first())).isNull();
  }

  private Following following() {
    return Following.of(pieces, pieces, 7);
  }

  private void add(String article, String outlet, int hour, String distinct, String origin) {
    Instant at = DAY.atStartOfDay().plusHours(hour).toInstant(ZoneOffset.UTC);
    LocalDate day = DAY.plusDays(hour / 24);
    pieces.add(new Piece(article, day, at, outlet, distinct, origin, false, null));
  }

  private static Piece piece(
      String article, String outlet, LocalDate day, @Nullable Instant at, String origin) {
    return new Piece(article, day, at, outlet, article, origin, false, null);
  }
}

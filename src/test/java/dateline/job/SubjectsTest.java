package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Four articles, of which the third counts for its outlet alone and the fourth for nothing. */
class SubjectsTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final List<CountedArticle> ARTICLES =
      List.of(
          new CountedArticle("d", TUESDAY, null, false, false),
          new CountedArticle("b", MONDAY, "herald", true, true),
          new CountedArticle("c", TUESDAY, "herald", false, true),
          new CountedArticle("a", MONDAY, "herald", true, true));

  private final ArticleNumbers<String> named = new ArticleNumbers<>(Comparator.naturalOrder());
  private final ArticleNumbers<Subject> cited = new ArticleNumbers<>(Subject.SOURCES);

  private static Subjects subjects(int least, int leastOfPair) {
    return new Subjects(ARTICLES.iterator(), least, leastOfPair);
  }

  private static <T> void tell(
      Subjects subjects, ArticleNumbers<T> numbers, T thing, String articles) {
    Stream.of(articles.split("")).forEach(article -> numbers.add(thing, subjects.number(article)));
  }

  private List<String> found(Subjects subjects) {
    return subjects.of(named, cited).map(SubjectsTest::text).toList();
  }

  /** Kind and identifiers, articles in all, and those that count on each day. */
  private static String text(SubjectDays subject) {
    Stream<String> ids =
        Stream.of(subject.entityA(), subject.entityB(), subject.outletId())
            .filter(id -> id != null);
    Stream<String> days =
        subject.counted().stream().map(day -> day.day().getDayOfWeek() + " " + day.articles());
    return String.join(
        " ",
        Stream.of(Stream.of(subject.kind()), ids, Stream.of("" + subject.articles()), days)
            .flatMap(part -> part)
            .toList());
  }

  @Test
  void articlesThatDoNotCountAreAmongAllButOfNoDay() {
    Subjects subjects = subjects(2, 2);
    tell(subjects, named, "ossia", "dcba");
    tell(subjects, named, "tarn", "dab");
    tell(subjects, named, "elm", "cda");
    assertThat(found(subjects))
        .containsExactly(
            "entity ossia 4 MONDAY 2",
            "entity tarn 3 MONDAY 2",
            "outlet herald 3 MONDAY 2 TUESDAY 1",
            "pair ossia tarn 3 MONDAY 2");
  }

  @Test
  void whoIsCitedIsAnEntityOrAnOutletOrBoth() {
    Subjects subjects = subjects(1, 1);
    tell(subjects, cited, Subject.source(null, "herald"), "a");
    tell(subjects, cited, Subject.source("ossia", null), "ab");
    tell(subjects, cited, Subject.source("ossia", "herald"), "bc");
    assertThat(found(subjects))
        .startsWith(
            "source herald 1 MONDAY 1",
            "source ossia 2 MONDAY 2",
            "source ossia herald 2 MONDAY 1");
  }

  @Test
  void pairsHaveALeastOfTheirOwn() {
    Subjects few = subjects(2, 1);
    tell(few, named, "ossia", "a");
    tell(few, named, "tarn", "a");
    assertThat(found(few))
        .contains("pair ossia tarn 1 MONDAY 1")
        .noneMatch(s -> s.contains("entity"));
  }

  @Test
  void anArticleThatIsNotAmongThoseToCountHasNoNumber() {
    assertThat(subjects(1, 1).number("z")).isNull();
    assertThat(subjects(1, 1).number("a")).isZero();
  }
}

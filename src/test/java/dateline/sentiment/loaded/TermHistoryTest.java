package dateline.sentiment.loaded;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.LoadedTerm;
import dateline.table.TermAdoption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermHistoryTest {
  private final TermHistory history = new TermHistory();

  /** A use in an article that is named after its day of March 2024 and a letter. */
  private void use(int day, String letter, String term, String voice) {
    history.add(
        new LoadedTerm(
            day + letter,
            LocalDate.of(2024, 3, day),
            "the-mirror",
            2,
            10,
            10 + term.length(),
            term,
            "attack on a country",
            "neutral",
            voice,
            null,
            null,
            null,
            null));
  }

  private TermAdoption of(String term) {
    List<TermAdoption> found =
        history.adoptions().stream().filter(adoption -> adoption.term().equals(term)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void aTermThatTakesAnothersPlaceIsAdopted() {
    use(4, "a", "invasion", "own");
    use(4, "a", "invasion", "own");
    use(5, "a", "mission", "quoted");
    use(6, "a", "invasion", "own");
    use(6, "b", "mission", "scare");
    use(9, "a", "mission", "own");
    use(9, "b", "mission", "own");
    TermAdoption mission = of("mission");
    assertThat(mission.firstDay()).isEqualTo("2024-03-09");
    assertThat(mission.articleId()).isEqualTo("9a");
    assertThat(mission.sentence()).isEqualTo(2);
    assertThat(mission.articles()).isEqualTo(2);
    assertThat(mission.articlesBefore()).isEqualTo(4);
    assertThat(mission.adopted()).isTrue();
    assertThat(mission.termBefore()).isEqualTo("invasion");
    assertThat(mission.articlesTermBefore()).isEqualTo(2);
    assertThat(mission.termBeforeLastDay()).isEqualTo("2024-03-06");
    assertThat(mission.firstQuoted()).isEqualTo("2024-03-05");
    assertThat(mission.daysSinceQuoted()).isEqualTo(4);
  }

  @Test
  void theFirstTermOfAConceptIsNoAdoption() {
    use(4, "a", "invasion", "own");
    use(5, "a", "mission", "own");
    assertThat(of("invasion").adopted()).isFalse();
    assertThat(of("invasion").termBefore()).isNull();
    assertThat(of("invasion").articlesBefore()).isZero();
  }

  @Test
  void twoTermsOfOneDayAreOfNoOrder() {
    use(4, "a", "invasion", "own");
    use(4, "b", "mission", "quoted");
    use(4, "c", "mission", "own");
    assertThat(history.adoptions()).extracting(TermAdoption::adopted).containsExactly(false, false);
    assertThat(of("mission").articlesBefore()).isZero();
    assertThat(of("mission").firstQuoted()).isNull();
  }

  @Test
  void theTermBeforeIsThatOfMostArticles() {
    use(4, "a", "raid", "own");
    use(4, "a", "war", "own");
    use(5, "a", "war", "own");
    use(6, "a", "mission", "own");
    use(8, "a", "war", "own");
    assertThat(of("mission").termBefore()).isEqualTo("war");
    assertThat(of("mission").articlesTermBefore()).isEqualTo(2);
    assertThat(of("mission").termBeforeLastDay()).isEqualTo("2024-03-08");
  }

  @Test
  void ofTwoTermsOfAsManyArticlesTheFirstInOrderIsTheOneBefore() {
    use(4, "a", "war", "own");
    use(4, "b", "raid", "own");
    use(6, "a", "mission", "own");
    assertThat(of("mission").termBefore()).isEqualTo("raid");
  }

  @Test
  void aTermThatIsOnlyQuotedIsNotUsed() {
    use(4, "a", "invasion", "own");
    use(5, "a", "mission", "quoted");
    use(6, "a", "mission", "reported");
    assertThat(history.adoptions()).extracting(TermAdoption::term).containsExactly("invasion");
  }
}

package dateline.story.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewsRunsTest {
  private final NewsRuns runs = new NewsRuns(7);

  @Test
  void whatIsNamedEveryWeekHasOneRun() {
    assertThat(runs.name("norvenia", 100)).isEqualTo(100);
    assertThat(runs.name("norvenia", 107)).isEqualTo(100);
    assertThat(runs.name("norvenia", 114)).isEqualTo(100);
  }

  @Test
  void aRunBeginsAfterSoManyDaysWithout() {
    runs.name("norvenia", 100);
    runs.name("sarmalia", 101);
    assertThat(runs.name("sarmalia", 108)).as("six days without").isEqualTo(101);
    assertThat(runs.name("norvenia", 108)).as("seven days without").isEqualTo(108);
    assertThat(runs.name("norvenia", 109)).isEqualTo(108);
  }

  @Test
  void aPairHasARunOfItsOwn() {
    runs.name("norvenia", 100);
    runs.name("sarmalia", 100);
    assertThat(runs.pair("norvenia", "sarmalia", 104)).isEqualTo(104);
    assertThat(runs.pair("norvenia", "belloria", 105)).isEqualTo(105);
    assertThat(runs.pair("norvenia", "sarmalia", 106)).isEqualTo(104);
    assertThat(runs.name("norvenia", 106)).isEqualTo(100);
  }

  @Test
  void whatIsTidiedAwayIsOnlyWhatIsOver() {
    runs.name("norvenia", 100);
    runs.name("sarmalia", 106);
    runs.name("belloria", 110);
    assertThat(runs.name("sarmalia", 111)).isEqualTo(106);
    assertThat(runs.name("norvenia", 111)).isEqualTo(111);
  }
}

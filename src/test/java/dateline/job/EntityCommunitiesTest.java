package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.table.EntityCommunity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two circles, of Haldane and of Ordan, and the nights on which they are named. */
class EntityCommunitiesTest {
  private static final String[] HALDANE = {"haldane", "ketteh", "mirov"};
  private static final String[] ORDAN = {"ordan", "petrel", "quill"};

  @TempDir static Path folder;

  /** What is found without an edition before. */
  @TempDir Path empty;

  private static final List<List<Row>> NIGHTS = new ArrayList<>();

  /**
   * Both circles; both again; Haldane's with a fourth, Ordan's without Petrel; only Ordan's; both.
   */
  @BeforeAll
  static void publish() throws IOException {
    List<PairRows> nights =
        List.of(
            circles(),
            circles(),
            new PairRows()
                .among(9, "haldane", "ketteh", "mirov", "abel")
                .among(9, "ordan", "quill"),
            new PairRows().among(9, ORDAN),
            circles());
    for (PairRows night : nights) {
      NIGHTS.add(
          night.publish(folder).read(EntityCommunity.class).orderBy("entity_id").collectAsList());
    }
  }

  /** Haldane is between his two and Ordan's three: 6 of the 10 pairs of others. */
  @Test
  void whoStandsBetweenCirclesIsTold() throws IOException {
    List<Row> rows = circles().pair("haldane", "ordan", 3, 0.001, 0.01).communities(empty);
    assertThat(labels(rows))
        .containsExactly(
            "haldane haldane~1 2024-03-31",
            "ketteh haldane~1 2024-03-31",
            "mirov haldane~1 2024-03-31",
            "ordan ordan~1 2024-03-31",
            "petrel ordan~1 2024-03-31",
            "quill ordan~1 2024-03-31");
    assertThat(rows)
        .extracting(row -> row.<Double>getAs("betweenness"))
        .containsExactly(0.6, 0.0, 0.0, 0.6, 0.0, 0.0);
    assertThat(rows).extracting(row -> row.<Object>getAs("betweenness_pivots")).containsOnlyNulls();
    Row haldane = rows.get(0);
    assertThat(haldane.<Integer>getAs("community_size")).isEqualTo(3);
    assertThat(haldane.<Integer>getAs("degree")).isEqualTo(3);
    assertThat(haldane.<Double>getAs("strength")).isEqualTo(21);
    // Of a weight of 57, 54 lie within; by chance half of it would.
    assertThat(haldane.<Double>getAs("modularity")).isCloseTo(54.0 / 57 - 0.5, within(1e-12));
  }

  @Test
  void pairsThatChanceMayHaveMadeAreNoEdges() throws IOException {
    PairRows rows = circles();
    for (String one : HALDANE) {
      rows.pair(one, "ordan", 90, 0.06, 0.01).pair(one, "petrel", 90, 0.001, 0.21);
    }
    assertThat(rows.communities(empty))
        .extracting(row -> row.<Integer>getAs("degree"))
        .containsOnly(2);
    assertThat(rows.communities(empty, "--network-q", "0.06", "--network-alpha", "0.21"))
        .extracting(row -> row.<Integer>getAs("degree"))
        .containsExactly(4, 4, 4, 5, 5, 2);
  }

  @Test
  void theSamePairsGiveTheSameRows() {
    assertThat(NIGHTS.get(1)).hasSize(6).isEqualTo(NIGHTS.get(0));
  }

  @Test
  void aCommunityKeepsItsLabelAsMembersComeAndGo() {
    assertThat(labels(NIGHTS.get(2)))
        .containsExactly(
            "abel haldane~1 2024-03-31",
            "haldane haldane~1 2024-03-31",
            "ketteh haldane~1 2024-03-31",
            "mirov haldane~1 2024-03-31",
            "ordan ordan~1 2024-03-31",
            "quill ordan~1 2024-03-31");
  }

  @Test
  void aLabelThatIsGoneNeverComesBack() {
    assertThat(labels(NIGHTS.get(4)))
        .contains("haldane haldane~5 2024-04-04", "ordan ordan~1 2024-03-31");
  }

  private static PairRows circles() {
    return new PairRows().among(9, HALDANE).among(9, ORDAN);
  }

  private static List<String> labels(List<Row> rows) {
    return rows.stream()
        .map(
            row -> row.getAs("entity_id") + " " + row.getAs("community") + " " + row.getAs("since"))
        .toList();
  }
}

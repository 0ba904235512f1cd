package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.spark.Edition;
import dateline.table.EntityCommunity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two circles, of Haldane and of Ordan, and the nights on which they are named. */
class EntityCommunitiesTest {
  private static final String[] HALDANE = {"haldane", "ketteh", "mirov"};
  private static final String[] ORDAN = {"ordan", "petrel", "quill"};

  @TempDir Path folder;

  @Test
  void circlesAreCommunitiesNamedAfterTheirStrongest() throws IOException {
    Edition edition = circles().pair("haldane", "ordan", 3, 0.001, 0.01).publish(folder);
    assertThat(communities(edition))
        .containsExactly(
            "haldane haldane~1 2024-03-31",
            "ketteh haldane~1 2024-03-31",
            "mirov haldane~1 2024-03-31",
            "ordan ordan~1 2024-03-31",
            "petrel ordan~1 2024-03-31",
            "quill ordan~1 2024-03-31");
  }

  /** Haldane is between his two and Ordan's three: 6 of the 10 pairs of others. */
  @Test
  void whoStandsBetweenCirclesIsTold() throws IOException {
    Edition edition = circles().pair("haldane", "ordan", 3, 0.001, 0.01).publish(folder);
    List<Row> rows = rows(edition);
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
    assertThat(rows(rows.publish(folder)))
        .extracting(row -> row.<Integer>getAs("degree"))
        .containsOnly(2);
    assertThat(rows(rows.publish(folder, "--network-q", "0.06", "--network-alpha", "0.21")))
        .extracting(row -> row.<Integer>getAs("degree"))
        .containsExactly(4, 4, 4, 5, 5, 2);
  }

  @Test
  void aCommunityKeepsItsLabelAsMembersComeAndGo() throws IOException {
    circles().publish(folder);
    Edition next =
        new PairRows()
            .among(9, "haldane", "ketteh", "mirov", "abel")
            .pair("abel", "mirov2", 40, 0.001, 0.01)
            .among(9, "ordan", "quill")
            .publish(folder);
    assertThat(communities(next))
        .contains("ketteh haldane~1 2024-03-31", "quill ordan~1 2024-03-31")
        .hasSize(7)
        .noneMatch(row -> row.startsWith("petrel"));
  }

  @Test
  void aLabelThatIsGoneNeverComesBack() throws IOException {
    circles().publish(folder);
    new PairRows().among(9, ORDAN).publish(folder);
    assertThat(communities(circles().publish(folder)))
        .contains("haldane haldane~3 2024-04-02", "ordan ordan~1 2024-03-31");
  }

  @Test
  void theSamePairsGiveTheSameRows() throws IOException {
    PairRows rows = circles().pair("haldane", "ordan", 9, 0.001, 0.01);
    List<Row> first = rows(rows.publish(folder));
    assertThat(rows(rows.publish(folder))).isEqualTo(first);
  }

  private static PairRows circles() {
    return new PairRows().among(9, HALDANE).among(9, ORDAN);
  }

  private static List<Row> rows(Edition edition) {
    return edition.read(EntityCommunity.class).orderBy("entity_id").collectAsList();
  }

  private static List<String> communities(Edition edition) {
    return rows(edition).stream()
        .map(
            row -> row.getAs("entity_id") + " " + row.getAs("community") + " " + row.getAs("since"))
        .toList();
  }
}

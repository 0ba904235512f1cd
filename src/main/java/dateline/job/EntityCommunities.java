package dateline.job;

import static org.apache.spark.sql.functions.col;

import dateline.measure.network.Network;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.EntityCommunity;
import dateline.table.EntityPair;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Divides those who are named together into communities, and says who stands between them. The
 * driver does it: few pairs pass the options.
 */
@Command(
    name = "entity-community",
    description = "Reads entity_pair; writes entity_community.",
    footer = "%nExample: dateline entity-community --warehouse w --network-alpha 0.05")
public final class EntityCommunities implements QueryJob {
  /**
   * Who is named in one sentence is often named in a list; who is named in one article may have
   * nothing to do with each other.
   */
  static final String WINDOW = "three_sentences";

  @Option(
      names = "--network-q",
      paramLabel = "Q",
      defaultValue = "0.05",
      description =
          "Look for communities among pairs with a q_value of at most Q (default:"
              + " ${DEFAULT-VALUE}).")
  double mostQ;

  @Option(
      names = "--network-alpha",
      paramLabel = "ALPHA",
      defaultValue = "0.2",
      description =
          "Look for communities among pairs with a disparity_alpha of at most ALPHA: less leaves out"
              + " more entities, more takes lists of names for communities (default:"
              + " ${DEFAULT-VALUE}).")
  double mostAlpha;

  @Override
  public Class<EntityCommunity> output() {
    return EntityCommunity.class;
  }

  @Override
  public Class<EntityPair> source() {
    return EntityPair.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Map<String, PeriodCommunities> before = before(tables);
    List<EntityCommunity> rows =
        networks(tables).entrySet().stream()
            .flatMap(
                period ->
                    before
                        .getOrDefault(period.getKey(), new PeriodCommunities())
                        .next(
                            period.getKey(),
                            period.getValue().build(),
                            tables.number(),
                            tables.date()))
            .toList();
    return Datasets.of(tables.spark(), rows, EntityCommunity.class);
  }

  private SortedMap<String, Network.Builder> networks(Draft tables) {
    Dataset<Row> pairs =
        tables
            .all(EntityPair.class)
            .where(col("within").equalTo(WINDOW))
            .where(col("q_value").leq(mostQ).and(col("disparity_alpha").leq(mostAlpha)))
            .select("period", "entity_a", "entity_b", "articles_weighted");
    SortedMap<String, Network.Builder> networks = new TreeMap<>();
    for (Row pair : Execution.collect(pairs)) {
      networks
          .computeIfAbsent(pair.getString(0), period -> Network.builder())
          .edge(pair.getString(1), pair.getString(2), pair.getDouble(3));
    }
    return networks;
  }

  private static Map<String, PeriodCommunities> before(Draft tables) {
    Dataset<Row> rows =
        tables.allBefore(EntityCommunity.class).select("period", "entity_id", "community", "since");
    Map<String, PeriodCommunities> before = new HashMap<>();
    for (Row row : Execution.collect(rows)) {
      before
          .computeIfAbsent(row.getString(0), period -> new PeriodCommunities())
          .add(row.getString(1), row.getString(2), row.<LocalDate>getAs(3));
    }
    return before;
  }
}

package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import dateline.export.NetworkEdge;
import dateline.export.NetworkNode;
import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.table.Entity;
import dateline.table.EntityCommunity;
import dateline.table.EntityDay;
import dateline.table.EntityPair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of an edition as a network to be written.
 *
 * @param nodes in the order of their ids
 * @param edges in the order of their ends
 */
record PairNetwork(List<NetworkNode> nodes, List<NetworkEdge> edges) {

  /** Reads the chosen pairs and what is known of their ends. */
  static PairNetwork of(Edition edition, NetworkOptions options) {
    List<Row> pairs = Execution.collect(edition.read(EntityPair.class).where(options.chosen()));
    if (pairs.isEmpty()) {
      return new PairNetwork(List.of(), List.of());
    }
    List<NetworkEdge> edges =
        pairs.stream()
            .map(PairNetwork::edge)
            .sorted(Comparator.comparing(NetworkEdge::source).thenComparing(NetworkEdge::target))
            .toList();
    Map<String, Row> named =
        byEntity(edition.read(Entity.class).select("entity_id", "name", "type"));
    Map<String, Row> placed =
        byEntity(
            edition
                .read(EntityCommunity.class)
                .where(col("period").equalTo(options.period))
                .select("entity_id", "community", "betweenness"));
    Map<String, Row> counted = byEntity(articles(edition, pairs.get(0)));
    List<NetworkNode> nodes = new ArrayList<>();
    ends(edges)
        .forEach(
            (id, end) ->
                nodes.add(
                    new NetworkNode(
                        id,
                        value(named, id, "name", String.class),
                        value(named, id, "type", String.class),
                        value(placed, id, "community", String.class),
                        end.degree,
                        end.strength,
                        value(placed, id, "betweenness", Double.class),
                        value(counted, id, "articles", Long.class))));
    return new PairNetwork(nodes, edges);
  }

  private static NetworkEdge edge(Row pair) {
    return new NetworkEdge(
        pair.getAs("entity_a"),
        pair.getAs("entity_b"),
        pair.<Double>getAs("articles_weighted"),
        pair.<Long>getAs("articles"),
        pair.<Long>getAs("articles_distinct"),
        pair.<Long>getAs("articles_independent"),
        pair.<Double>getAs("npmi"),
        pair.<Double>getAs("q_value"),
        pair.<Double>getAs("disparity_alpha"),
        pair.<Double>getAs("lift"),
        pair.<LocalDate>getAs("first_named"),
        pair.<LocalDate>getAs("last_named"));
  }

  /** How many articles of the period of a pair name each entity. */
  private static Dataset<Row> articles(Edition edition, Row pair) {
    Dataset<Row> days = edition.read(EntityDay.class);
    boolean all = pair.getAs("period").equals("all");
    return (all
            ? days
            : days.where(
                col("day").between(pair.<LocalDate>getAs("first_day"), pair.getAs("last_day"))))
        .groupBy("entity_id")
        .agg(sum("articles").as("articles"));
  }

  private static final class End {
    private int degree;
    private double strength;

    private void add(double weight) {
      degree++;
      strength += weight;
    }
  }

  private static SortedMap<String, End> ends(List<NetworkEdge> edges) {
    SortedMap<String, End> ends = new TreeMap<>();
    for (NetworkEdge edge : edges) {
      @Nullable Double weight = edge.weight();
      double added = weight == null ? 0 : weight;
      ends.computeIfAbsent(edge.source(), id -> new End()).add(added);
      ends.computeIfAbsent(edge.target(), id -> new End()).add(added);
    }
    return ends;
  }

  private static Map<String, Row> byEntity(Dataset<Row> rows) {
    Map<String, Row> byEntity = new HashMap<>();
    Execution.collect(rows).forEach(row -> byEntity.put(row.getAs("entity_id"), row));
    return byEntity;
  }

  private static <T> @Nullable T value(
      Map<String, Row> rows, String id, String column, Class<T> type) {
    @Nullable Row row = rows.get(id);
    return row == null ? null : type.cast(row.<Object>getAs(column));
  }
}

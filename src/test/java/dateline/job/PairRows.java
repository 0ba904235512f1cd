package dateline.job;

import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Entity;
import dateline.table.EntityCommunity;
import dateline.table.EntityDay;
import dateline.table.EntityPair;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import picocli.CommandLine;

/** Pairs of entities, written down by hand: those of the window three_sentences of all days. */
final class PairRows {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

  private final List<EntityPair> pairs = new ArrayList<>();

  /** Adds the pairs among some entities, each named together by so many articles. */
  PairRows among(int articles, String... entities) {
    for (int i = 0; i < entities.length; i++) {
      for (int j = i + 1; j < entities.length; j++) {
        pair(entities[i], entities[j], articles, 0.001, 0.01);
      }
    }
    return this;
  }

  /** Adds a pair. */
  PairRows pair(String one, String other, int articles, double q, double alpha) {
    boolean inOrder = one.compareTo(other) < 0;
    pairs.add(
        new EntityPair(
            "all",
            inOrder ? one : other,
            inOrder ? other : one,
            "three_sentences",
            DAY,
            DAY,
            articles,
            articles,
            articles,
            articles,
            articles,
            articles,
            100,
            100,
            articles / 100.0,
            0,
            1,
            1,
            0.5,
            9,
            q,
            q,
            null,
            null,
            alpha,
            DAY,
            DAY,
            "article",
            0,
            0));
    return this;
  }

  /** The communities found in these pairs in an edition that nobody publishes. */
  List<Row> communities(Path warehouse, String... options) throws IOException {
    try (Warehouse open = Warehouse.open(SparkForTests.session(), warehouse)) {
      Draft draft = draft(open, options);
      return draft.all(EntityCommunity.class).orderBy("entity_id").collectAsList();
    }
  }

  /** Publishes an edition with these pairs, their entities, and the communities found in them. */
  Edition publish(Path warehouse) throws IOException {
    try (Warehouse open = Warehouse.open(SparkForTests.session(), warehouse)) {
      return open.publish(draft(open));
    }
  }

  /** The first edition is of the day of the pairs, the second of the day after. */
  private Draft draft(Warehouse warehouse, String... options) throws IOException {
    EntityCommunities job = new EntityCommunities();
    new CommandLine(job).parseArgs(options);
    Draft draft =
        warehouse.begin(DAY.plusDays(warehouse.current().map(Edition::number).orElse(0L)));
    SortedMap<LocalDate, Long> touched = new TreeMap<>();
    touched.put(DAY, 1L);
    draft.touch(touched, false);
    write(draft, EntityPair.class, pairs);
    write(draft, Entity.class, entities());
    write(draft, EntityDay.class, days());
    job.write(draft);
    return draft;
  }

  private static void write(Draft draft, Class<? extends Record> table, List<? extends Record> rows)
      throws IOException {
    draft.write(table, Datasets.of(draft.spark(), rows, table));
  }

  private SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>();
    pairs.forEach(pair -> ids.addAll(List.of(pair.entityA(), pair.entityB())));
    return ids;
  }

  private List<Entity> entities() {
    return ids().stream().map(PairRows::entity).toList();
  }

  private static Entity entity(String id) {
    String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    return new Entity(
        id, name, "person", null, null, List.of(), List.of(), List.of(), "knowledge", null);
  }

  /** Thirty articles of the day name each. */
  private List<EntityDay> days() {
    return ids().stream()
        .map(id -> new EntityDay(DAY, id, 30, 30, 30, 30, 1, 0.3, 0.2, 0.4))
        .toList();
  }
}

package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.Entity;
import dateline.table.EntityMention;
import dateline.table.Outlet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Lists who can be named: the knowledge base, its outlets, and the names found in articles. */
final class Entities implements Job {
  /** Entities whose identifier begins so are known from articles only. */
  static final String FOUND = "name:";

  private final Knowledge knowledge;

  Entities(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Class<Entity> output() {
    return Entity.class;
  }

  @Override
  public long write(Draft tables) throws IOException {
    List<Entity> entities = new ArrayList<>(knowledge.built().gazetteer().entities());
    knowledge.built().outlets().outlets().forEach(outlet -> entities.add(asEntity(outlet)));
    entities.addAll(found(tables));
    return tables.write(Entity.class, entities);
  }

  /** An outlet as somebody who can be named. */
  private static Entity asEntity(Outlet outlet) {
    return new Entity(
        Actors.OUTLET + outlet.outletId(),
        outlet.name(),
        "organization",
        "outlet",
        outlet.country(),
        outlet.aliases(),
        List.of(),
        List.of(),
        outlet.origin(),
        outlet.source());
  }

  /** Each found name once, in its most frequent form; the first in order where two are as many. */
  private static List<Entity> found(Draft tables) {
    Dataset<Row> names =
        tables
            .all(EntityMention.class)
            .where(col("entity_id").startsWith(FOUND).and(col("method").equalTo("candidate")))
            .groupBy("entity_id", "name", "type")
            .agg(count(lit(1)).as("times"))
            .groupBy("entity_id")
            .agg(max_by(struct("name", "type"), struct("times", "name", "type")).as("commonest"))
            .select("entity_id", "commonest.name", "commonest.type");
    return Execution.collect(names).stream()
        .map(row -> found(row.getString(0), row.getString(1), row.getString(2)))
        .toList();
  }

  private static Entity found(String id, String name, String type) {
    return new Entity(id, name, type, null, null, List.of(), List.of(), List.of(), "article", null);
  }
}

package dateline.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.table.Entity;
import dateline.table.EntityMention;
import dateline.table.Outlet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Lists who can be named: the knowledge base, its outlets, and the names found in articles. */
final class Entities implements QueryJob {
  /** Entities whose identifier begins so are known from articles only. */
  private static final String FOUND = "name:";

  private final Knowledge knowledge;

  Entities(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Class<Entity> output() {
    return Entity.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    List<Entity> known =
        Stream.concat(
                knowledge.built().gazetteer().entities().stream(),
                knowledge.built().outlets().outlets().stream().map(Entities::asEntity))
            .toList();
    return Datasets.of(tables.spark(), known, Entity.class).unionByName(found(tables));
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
  private static Dataset<Row> found(Draft tables) {
    return tables
        .all(EntityMention.class)
        .where(col("entity_id").startsWith(FOUND).and(col("method").equalTo("candidate")))
        .groupBy("entity_id", "name", "type")
        .agg(count(lit(1)).as("times"))
        .groupBy("entity_id")
        .agg(max_by(struct("name", "type"), struct("times", "name", "type")).as("commonest"))
        .select(
            col("entity_id"),
            col("commonest.name").as("name"),
            col("commonest.type").as("type"),
            lit(null).cast("string").as("kind"),
            lit(null).cast("string").as("country"),
            none("aliases"),
            none("demonyms"),
            none("roles"),
            lit("article").as("origin"),
            lit(null).cast("string").as("source"));
  }

  private static Column none(String column) {
    return array().cast("array<string>").as(column);
  }
}

package dateline.job;

import dateline.spark.Draft;
import dateline.table.Annotation;
import dateline.table.EntityMention;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Lists the entities that each article names, a row a place. */
@Command(
    name = "entity-mention",
    description = "Reads annotation; writes entity_mention.",
    footer = "%nExample: dateline entity-mention --warehouse w")
public final class EntityMentions implements QueryJob {

  @Override
  public Class<EntityMention> output() {
    return EntityMention.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return tables
        .read(Annotation.class)
        .selectExpr("article_id", "day", "inline(mentions)")
        .drop("attribution_start", "attribution_end", "negative", "positive");
  }
}

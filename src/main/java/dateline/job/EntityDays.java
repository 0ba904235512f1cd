package dateline.job;

import dateline.spark.Draft;
import dateline.table.EntityDay;
import dateline.table.EntityMention;
import java.io.IOException;
import picocli.CommandLine.Command;

/** Counts, day by day, the articles that name each entity. */
@Command(
    name = "entity-day",
    description = "Reads entity_mention, story_article; writes entity_day.",
    footer = "%nExample: dateline entity-day --warehouse w")
public final class EntityDays implements Job {

  @Override
  public Class<EntityDay> output() {
    return EntityDay.class;
  }

  @Override
  public long write(Draft tables) throws IOException {
    return tables.write(
        EntityDay.class, SpanFiles.touched(tables, EntityMention.class), NamedByDay::count);
  }
}

package dateline.job;

import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.EntityMention;
import dateline.table.EntityPair;
import dateline.table.StoryArticle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Counts and tests who is named together over periods of days, shows where, and compares with the
 * period before.
 */
@Command(
    name = "entity-pair",
    description = "Reads entity_mention, story_article, all days; writes entity_pair.",
    footer = "%nExample: dateline entity-pair --warehouse w --pair-articles 5")
public final class EntityPairs implements Job {
  private static final Map<String, Integer> LENGTHS = Map.of("7_days", 7, "28_days", 28);
  private static final String ALL = "all";

  @Mixin PairOptions options = new PairOptions();
  @Mixin Least least = new Least();

  /** The option that only this job has. */
  static final class Least {
    @Option(
        names = "--pair-articles",
        paramLabel = "N",
        defaultValue = "3",
        description =
            "Leave out pairs that fewer articles of a period name (default: ${DEFAULT-VALUE}).")
    int articles;
  }

  /** For the command line. */
  public EntityPairs() {}

  EntityPairs(PairOptions options, Least least) {
    this.options = options;
    this.least = least;
  }

  @Override
  public Class<EntityPair> output() {
    return EntityPair.class;
  }

  @Override
  public long write(Draft tables) throws IOException {
    Row days =
        Execution.collect(
                tables
                    .all(StoryArticle.class)
                    .selectExpr(
                        "min(day)", "max(if(day <= date'%s', day, null))".formatted(tables.date())))
            .get(0);
    LocalDate first = days.getAs(0);
    LocalDate last = days.getAs(1);
    SortedMap<String, PairPeriod> periods = new TreeMap<>();
    periods.put(
        ALL,
        new PairPeriod(
            ALL,
            first,
            last,
            0,
            tables.allFiles(StoryArticle.class),
            tables.allFiles(EntityMention.class)));
    if (last != null) {
      LENGTHS.forEach(
          (name, length) -> periods.put(name, PairPeriod.of(name, last, length, tables)));
    }
    PairOptions with = options;
    int enough = least.articles;
    return tables.write(EntityPair.class, periods, period -> period.rows(with, enough));
  }
}

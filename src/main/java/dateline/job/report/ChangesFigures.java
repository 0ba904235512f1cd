package dateline.job.report;

import dateline.report.ChangesSection.Difference;
import dateline.report.ChangesSection.Rows;
import dateline.report.ChangesSection.Run;
import dateline.spark.Edition;
import dateline.table.EntityDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What an edition has that the one before it has not.
 *
 * @param run the run that made it
 * @param before the run that made the edition before; null where there is none
 */
record ChangesFigures(Row run, @Nullable Row before) {
  /** Entities that other articles name. */
  private static final int ENTITIES = 10;

  private static final String DIFFERENCES =
      """
      with now as (select entity_id, sum(articles) articles from entity_day
        where %1$s and not startswith(entity_id, 'outlet:') group by entity_id),
      before as (select entity_id, sum(articles) articles from entity_day_before
        where %1$s and not startswith(entity_id, 'outlet:') group by entity_id)
      select entity_id, coalesce(before.articles, 0) before, coalesce(now.articles, 0) now
      from now full join before using (entity_id)
      where now.articles is distinct from before.articles
      order by abs(coalesce(now.articles, 0) - coalesce(before.articles, 0)) desc, entity_id
      limit %2$d""";

  Run run(long edition) {
    return new Run(
        edition,
        before == null ? null : before.<Long>getAs("edition"),
        run.getList(run.fieldIndex("why")),
        run.<Long>getAs("articles_new"),
        run.<Long>getAs("articles_late"),
        run.<Long>getAs("articles_changed"),
        run.<Long>getAs("articles_read_anew"),
        run.<Long>getAs("articles_removed"),
        run.<Long>getAs("days_changed"),
        Tables.day(run, "first_day_changed"),
        Tables.day(run, "last_day_changed"),
        tables());
  }

  private List<Rows> tables() {
    Map<String, Long> earlier = new HashMap<>();
    if (before != null) {
      before
          .<Row>getList(before.fieldIndex("tables"))
          .forEach(table -> earlier.put(table.getAs("table"), table.getAs("rows")));
    }
    return run.<Row>getList(run.fieldIndex("tables")).stream()
        .map(
            table ->
                new Rows(
                    table.getAs("table"),
                    earlier.get(table.<String>getAs("table")),
                    table.<Long>getAs("rows"),
                    table.<Boolean>getAs("changed")))
        .toList();
  }

  /** The days of which tables have other rows, as a condition; null where there are none. */
  @Nullable String days() {
    @Nullable String first = Tables.day(run, "first_day_changed");
    return first == null || before == null
        ? null
        : "day between date '%s' and date '%s'"
            .formatted(first, Tables.day(run, "last_day_changed"));
  }

  /** The entities that most more, or fewer, articles name: entity_id, before, now. */
  List<Row> differences(Tables tables, @Nullable Edition earlier) {
    @Nullable String days = days();
    if (earlier == null || days == null) {
      return List.of();
    }
    earlier.read(EntityDay.class).createOrReplaceTempView("entity_day_before");
    return tables.rows(DIFFERENCES.formatted(days, ENTITIES), List.of(EntityDay.class));
  }

  /** The same as a report shows it. */
  static List<Difference> shown(List<Row> differences, Tables tables, MentionPlaces places) {
    return differences.stream()
        .map(
            row ->
                new Difference(
                    tables.asked().entity(row.getAs("entity_id")),
                    row.<Long>getAs("before"),
                    row.<Long>getAs("now"),
                    places.of(row.getAs("entity_id"), MentionPlaces.When.CHANGED)))
        .toList();
  }
}

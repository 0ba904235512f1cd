package dateline.job.report;

import dateline.report.AttentionSection.Moved;
import dateline.report.AttentionSection.Named;
import dateline.report.AttentionSection.Period;
import dateline.table.EntityDay;
import dateline.table.OutletDay;
import dateline.table.Trend;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Who is named most, and who more or less than in the period before.
 *
 * @param named rows of those named most
 * @param moved rows of those whose share changed
 * @param asked whom they mention
 */
record AttentionFigures(List<Row> named, List<Row> moved, Asked asked) {
  private static final int NAMED = 12;
  private static final int MOVED = 10;

  /** Articles of the compared outlets in each period below which a change is not worth telling. */
  private static final int ARTICLES = 8;

  private static final String MOST_NAMED =
      """
      select entity_id, sum(articles) articles, sum(articles_distinct) distinct_ones,
        sum(articles_independent) independent
      from entity_day where not startswith(entity_id, 'outlet:')
      group by entity_id order by articles desc, entity_id limit %d""";

  /** Sure changes first; then those that the outlets themselves have made. */
  private static final String MOST_MOVED =
      """
      with last as (
        select max(first_day) first_day from trend
        where panel_outlets > 1 and last_day <= (select max(day) from outlet_day))
      select entity_id, first_day, last_day, panel_outlets outlets, panel_share_before before,
        panel_share share, panel_change change, panel_change_low low, panel_change_high high,
        panel_change_within within, panel_change_mix mix
      from trend join last using (first_day)
      where panel_change_low is not null and panel_change_within is not null
        and not startswith(entity_id, 'outlet:')
        and least(panel_of_articles, panel_of_articles_before) >= %d
      order by panel_change_low > 0 or panel_change_high < 0 desc, abs(panel_change_within) desc,
        entity_id
      limit %d""";

  static AttentionFigures of(Tables tables) {
    return new AttentionFigures(
        tables.rows(MOST_NAMED.formatted(NAMED), List.of(EntityDay.class)),
        tables.rows(MOST_MOVED.formatted(ARTICLES, MOVED), List.of(Trend.class, OutletDay.class)),
        tables.asked());
  }

  /** Whom they are about. */
  Set<String> entities() {
    Set<String> entities = new TreeSet<>();
    named.forEach(row -> entities.add(row.getAs("entity_id")));
    moved.forEach(row -> entities.add(row.getAs("entity_id")));
    return entities;
  }

  @Nullable Period period() {
    return moved.isEmpty()
        ? null
        : new Period(
            String.valueOf(Tables.day(moved.get(0), "first_day")),
            String.valueOf(Tables.day(moved.get(0), "last_day")),
            moved.get(0).<Long>getAs("outlets"));
  }

  /** The days of the period that is compared with the one before, as a condition. */
  String days() {
    @Nullable Period period = period();
    return period == null
        ? "false"
        : "day between date '%s' and date '%s'".formatted(period.firstDay(), period.lastDay());
  }

  List<Named> named(MentionPlaces places) {
    return named.stream()
        .map(
            row ->
                new Named(
                    asked.entity(row.getAs("entity_id")),
                    row.<Long>getAs("articles"),
                    row.<Long>getAs("distinct_ones"),
                    row.<Long>getAs("independent"),
                    places.of(row.getAs("entity_id"), MentionPlaces.When.EVER)))
        .toList();
  }

  List<Moved> moved(MentionPlaces places) {
    return moved.stream()
        .map(
            row ->
                new Moved(
                    asked.entity(row.getAs("entity_id")),
                    row.<Double>getAs("before"),
                    row.<Double>getAs("share"),
                    row.<Double>getAs("change"),
                    row.<Double>getAs("low"),
                    row.<Double>getAs("high"),
                    row.<Double>getAs("within"),
                    row.<Double>getAs("mix"),
                    places.of(row.getAs("entity_id"), MentionPlaces.When.MOVED)))
        .toList();
  }
}

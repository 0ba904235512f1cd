package dateline.job.report;

import dateline.report.Evidence.Address;
import dateline.table.EntityMention;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Some places at which entities are named, found in one pass.
 *
 * @param byEntity a row for each entity that is named
 * @param asked what is quoted
 */
record MentionPlaces(Map<String, Row> byEntity, Asked asked) {
  private static final String PLACE = "struct(%s article_id article, start `from`, `end` `to`)";

  private static final String QUERY =
      """
      select entity_id, max(%1$s) newest, min(%2$s) one, max(%2$s) another,
        min(if(%3$s, %2$s, null)) moved, max(if(%3$s, %2$s, null)) moved_too,
        min(if(%4$s, %2$s, null)) changed, max(if(%4$s, %2$s, null)) changed_too
      from entity_mention where entity_id in %5$s group by entity_id""";

  /** When a place is to be from. */
  enum When {
    EVER,
    MOVED,
    CHANGED
  }

  /**
   * Looks them up.
   *
   * @param moved the days of the last period that is over, as a condition
   * @param changed the days that the edition changed; null where there are none
   */
  static MentionPlaces of(
      Tables tables, Collection<String> entities, String moved, @Nullable String changed) {
    Map<String, Row> byEntity = new HashMap<>();
    if (!entities.isEmpty()) {
      String query =
          QUERY.formatted(
              PLACE.formatted("day,"),
              PLACE.formatted(""),
              moved,
              changed == null ? "false" : changed,
              Tables.list(entities));
      tables
          .rows(query, List.of(EntityMention.class))
          .forEach(row -> byEntity.put(row.getAs("entity_id"), row));
    }
    return new MentionPlaces(byEntity, tables.asked());
  }

  List<Address> of(String entity, When when) {
    @Nullable Row row = byEntity.get(entity);
    if (row == null) {
      return List.of();
    }
    return switch (when) {
      case EVER -> asked.places(row, "newest", "one", "another");
      case MOVED -> asked.places(row, "moved", "moved_too");
      case CHANGED -> asked.places(row, "changed", "changed_too");
    };
  }
}

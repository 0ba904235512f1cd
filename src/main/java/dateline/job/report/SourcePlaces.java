package dateline.job.report;

import dateline.report.Evidence.Address;
import dateline.table.Attribution;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Some places at which sources are cited, and in how many articles, found in one pass: by the side
 * that they speak for, by what they are, by who they are.
 *
 * @param rows by what is asked and its value
 * @param asked what is quoted
 */
record SourcePlaces(Map<String, Row> rows, Asked asked) {
  private static final List<String> COLUMNS = List.of("party", "kind", "entity", "cited");

  /** Of each article one place, so that its places do not make up all. */
  private static final String QUERY =
      """
      with place as (
        select article_id, source_type kind,
          if(source_party_id in %1$s, source_party_id, null) party,
          if(source_entity_id in %2$s, source_entity_id, null) entity,
          if(source_outlet_id in %3$s, source_outlet_id, null) cited,
          struct(confidence, article_id article, coalesce(source_start, start) `from`,
            coalesce(source_end, `end`) `to`) place
        from attribution
        where not negated and modality is null),
      article as (
        select party, kind, entity, cited, article_id, grouping_id() level, max(place) place
        from place
        group by party, kind, entity, cited, article_id
        grouping sets ((party, article_id), (kind, article_id), (entity, article_id),
          (cited, article_id)))
      select party, kind, entity, cited, level, count(*) articles, max(place) surest,
        max(struct(article_id, place)).place another, min(struct(article_id, place)).place third
      from article
      where level = 22 or coalesce(party, entity, cited) is not null
      group by party, kind, entity, cited, level""";

  static SourcePlaces of(
      Tables tables,
      Collection<String> parties,
      Collection<String> entities,
      Collection<String> outlets) {
    String query =
        QUERY.formatted(Tables.list(parties), Tables.list(entities), Tables.list(outlets));
    Map<String, Row> rows = new HashMap<>();
    for (Row row : tables.rows(query, List.of(Attribution.class))) {
      String column =
          COLUMNS.stream().filter(name -> row.getAs(name) != null).findFirst().orElse("kind");
      rows.put(key(column, row.getAs(column)), row);
    }
    return new SourcePlaces(rows, tables.asked());
  }

  private static String key(String column, @Nullable String value) {
    return column + "\n" + value;
  }

  List<Address> of(String column, @Nullable String value) {
    @Nullable Row row = rows.get(key(column, value));
    return row == null ? List.of() : asked.places(row, "surest", "another", "third");
  }

  /** How many articles cite it. */
  long articles(String column, String value) {
    @Nullable Row row = rows.get(key(column, value));
    return row == null ? 0 : row.<Long>getAs("articles");
  }
}

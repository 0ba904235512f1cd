package dateline.job;

import dateline.job.Dictionary.Column;
import dateline.job.Dictionary.Entry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Statements for DuckDB that make a view of each table, with what tables and columns mean as
 * comments, and views of daily tables beside the names of those that they are about.
 */
final class DuckDbViews {
  private static final String HEAD =
      """
      -- Views on Dateline's tables, for DuckDB 1.1 or newer and what is built on it.
      -- They hold no data: a query reads the Parquet files in %s, %s.
      -- Made by: dateline views. Run again after an update of Dateline.
      """;

  /** Tables beside the names of their entities and outlets: name, meaning, query. */
  private static final Map<String, List<String>> NAMED =
      new TreeMap<>(
          Map.of(
              "entity_day_named",
              List.of(
                  "entity_day with name, type and country of the entity.",
                  """
                  select d.*, e.name as entity, e.type, e.kind, e.country
                  from entity_day d left join entity e using (entity_id)"""),
              "sentiment_day_named",
              List.of(
                  "sentiment_day with names of entity and outlet.",
                  """
                  select s.*, e.name as entity, e.type, o.name as outlet
                  from sentiment_day s left join entity e using (entity_id)
                  left join outlet o using (outlet_id)"""),
              "source_day_named",
              List.of(
                  "source_day with names of who cites and who is cited.",
                  """
                  select s.*, o.name as outlet, coalesce(e.name, c.name) as source, e.type
                  from source_day s left join outlet o using (outlet_id)
                  left join entity e on e.entity_id = s.source_entity_id
                  left join outlet c on c.outlet_id = s.source_outlet_id"""),
              "entity_pair_named",
              List.of(
                  "entity_pair with the names of both: choose one period and one window.",
                  """
                  select p.*, a.name as name_a, b.name as name_b
                  from entity_pair p join entity a on a.entity_id = p.entity_a
                  join entity b on b.entity_id = p.entity_b""")));

  private DuckDbViews() {}

  /**
   * The statements.
   *
   * @param edition folder of the tables, or the link to it
   * @param what how to call it
   */
  static String statements(Path edition, String what) {
    StringBuilder sql = new StringBuilder(HEAD.formatted(edition, what));
    sql.append("begin;\n");
    for (Entry table : Dictionary.entries()) {
      view(sql, edition, table);
    }
    NAMED.forEach(
        (name, view) -> {
          sql.append("\ncreate or replace view %s as%n%s;%n".formatted(name, view.get(1)));
          sql.append("comment on view %s is %s;%n".formatted(name, text(view.get(0))));
        });
    return sql.append("\ncommit;\n").toString();
  }

  private static void view(StringBuilder sql, Path edition, Entry table) {
    String files = pattern(edition.resolve(table.table()).toString()) + "/*.parquet";
    sql.append(
        "%ncreate or replace view %s as select * from read_parquet(%s);%n"
            .formatted(table.table(), text(files)));
    sql.append("comment on view %s is %s;%n".formatted(table.table(), text(table.row())));
    for (Column column : table.columns()) {
      if (!column.name().contains(".") && !column.meaning().isEmpty()) {
        sql.append(
            "comment on column %s.\"%s\" is %s;%n"
                .formatted(table.table(), column.name(), text(column.meaning())));
      }
    }
  }

  private static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A path in which nothing is a pattern. */
  private static String pattern(String path) {
    return path.replaceAll("([\\[*?])", "[$1]");
  }
}

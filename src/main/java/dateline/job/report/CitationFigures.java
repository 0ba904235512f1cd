package dateline.job.report;

import dateline.report.CitationsSection.Cited;
import dateline.report.CitationsSection.Source;
import dateline.table.Citation;
import dateline.table.SourceDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * Whom the press cites.
 *
 * @param citations rows of who cites which outlet, those of one together, the most cited first
 * @param sources rows of the sources that are cited most
 * @param asked whom they mention
 */
record CitationFigures(List<Row> citations, List<Row> sources, Asked asked) {
  private static final int OUTLETS = 12;
  private static final int SOURCES = 12;

  private static final String CITATIONS =
      """
      with most as (
        select cited_outlet_id, sum(articles) total from citation where outlet_id is not null
        group by cited_outlet_id order by total desc, cited_outlet_id limit %d)
      select cited_outlet_id, outlet_id, total, sum(articles) articles
      from citation join most using (cited_outlet_id) where outlet_id is not null
      group by all order by total desc, cited_outlet_id, articles desc, outlet_id""";

  private static final String MOST_CITED =
      """
      select source_entity_id, sum(attributions) attributions, sum(direct) direct
      from source_day where source_entity_id is not null and source_outlet_id is null
      group by source_entity_id order by attributions desc, source_entity_id limit %d""";

  static CitationFigures of(Tables tables) {
    return new CitationFigures(
        tables.rows(CITATIONS.formatted(OUTLETS), List.of(Citation.class)),
        tables.rows(MOST_CITED.formatted(SOURCES), List.of(SourceDay.class)),
        tables.asked());
  }

  /** The sources that are no outlets. */
  List<String> entities() {
    return sources.stream().map(row -> asked.entity(row.getAs("source_entity_id"))).toList();
  }

  /** The outlets that are cited. */
  List<String> outlets() {
    return citations.stream()
        .map(row -> asked.outlet(row.getAs("cited_outlet_id")))
        .distinct()
        .toList();
  }

  List<Cited> cited(SourcePlaces places) {
    List<Cited> cited = new ArrayList<>();
    for (String outlet : outlets()) {
      Map<String, Long> by = new LinkedHashMap<>();
      citations.stream()
          .filter(row -> row.getAs("cited_outlet_id").equals(outlet))
          .forEach(
              row -> by.put(asked.outlet(row.getAs("outlet_id")), row.<Long>getAs("articles")));
      long total = by.values().stream().mapToLong(Long::longValue).sum();
      cited.add(new Cited(outlet, total, by, places.of("cited", outlet)));
    }
    return cited;
  }

  List<Source> sources(SourcePlaces places) {
    return sources.stream()
        .map(
            row -> {
              String entity = row.getAs("source_entity_id");
              return new Source(
                  entity,
                  places.articles("entity", entity),
                  row.<Long>getAs("attributions"),
                  row.<Long>getAs("direct"),
                  places.of("entity", entity));
            })
        .toList();
  }
}

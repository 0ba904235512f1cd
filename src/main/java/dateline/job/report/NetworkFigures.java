package dateline.job.report;

import dateline.report.Evidence.Address;
import dateline.report.NetworkSection.Pair;
import dateline.table.EntityCommunity;
import dateline.table.EntityMention;
import dateline.table.EntityPair;
import dateline.table.EntityPairDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;

/** The pairs that are named together most surely, who is in them, and when. */
record NetworkFigures(Tables tables, List<Row> rows) {
  private static final int PAIRS = 120;

  private static final String SUREST =
      """
      select entity_a, entity_b, articles_independent, expected, q_value, first_named, last_named,
        evidence_article_id article, evidence_sentence first_sentence,
        evidence_last_sentence last_sentence
      from entity_pair
      where period = 'all' and within = 'three_sentences' and q_value <= .05
      order by log_likelihood_ratio desc, entity_a, entity_b
      limit %d""";

  private static final String BY_PERIOD =
      """
      select entity_a, entity_b, %1$s period, sum(articles) articles
      from entity_pair_day
      where within = 'three_sentences' and entity_a in %2$s and entity_b in %2$s and day is not null
      group by all""";

  private static final String COMMUNITIES =
      "select entity_id, community from entity_community where period = 'all' and entity_id in %s";

  private static final String PLACES =
      """
      select article_id article, sentence, entity_id, min(start) `from`, min_by(`end`, start) `to`
      from entity_mention
      where article_id in %s and entity_id in %s
      group by all""";

  static NetworkFigures of(Tables tables) {
    return new NetworkFigures(
        tables, tables.rows(SUREST.formatted(PAIRS), List.of(EntityPair.class)));
  }

  private Set<String> entities() {
    Set<String> entities = new TreeSet<>();
    for (Row row : rows) {
      entities.add(tables.asked().entity(row.getAs("entity_a")));
      entities.add(tables.asked().entity(row.getAs("entity_b")));
    }
    return entities;
  }

  Map<String, String> communities() {
    Map<String, String> communities = new HashMap<>();
    if (!rows.isEmpty()) {
      tables
          .rows(COMMUNITIES.formatted(Tables.list(entities())), List.of(EntityCommunity.class))
          .forEach(row -> communities.put(row.getAs("entity_id"), row.getAs("community")));
    }
    return communities;
  }

  List<Pair> pairs() {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, long[]> byPeriod = byPeriod();
    Map<String, Address> places = places();
    return rows.stream().map(row -> pair(row, byPeriod, places)).toList();
  }

  private Pair pair(Row row, Map<String, long[]> byPeriod, Map<String, Address> places) {
    String a = row.getAs("entity_a");
    String b = row.getAs("entity_b");
    List<Long> counts = new ArrayList<>();
    for (long count :
        byPeriod.getOrDefault(key(a, b), new long[tables.periods().starts().size()])) {
      counts.add(count);
    }
    List<Address> shown = new ArrayList<>();
    for (String end : List.of(a, b)) {
      int sentence = row.getAs(end.equals(a) ? "first_sentence" : "last_sentence");
      Address place = places.get(key(row.getAs("article"), end) + sentence);
      if (place != null && (shown.isEmpty() || different(row))) {
        shown.add(tables.asked().place(place));
      }
    }
    return new Pair(
        a,
        b,
        row.<Long>getAs("articles_independent"),
        row.<Double>getAs("expected"),
        row.<Double>getAs("q_value"),
        Tables.day(row, "first_named"),
        Tables.day(row, "last_named"),
        counts,
        shown);
  }

  private static boolean different(Row row) {
    return row.<Integer>getAs("first_sentence") != row.<Integer>getAs("last_sentence").intValue();
  }

  private Map<String, long[]> byPeriod() {
    Map<String, long[]> byPeriod = new HashMap<>();
    Map<LocalDate, Integer> places = tables.periods().places();
    String query = BY_PERIOD.formatted(tables.period("day"), Tables.list(entities()));
    for (Row row : tables.rows(query, List.of(EntityPairDay.class))) {
      Integer period = places.get(row.<LocalDate>getAs("period"));
      if (period != null) {
        byPeriod
                .computeIfAbsent(
                    key(row.getAs("entity_a"), row.getAs("entity_b")),
                    id -> new long[places.size()])[period] +=
            row.<Long>getAs("articles");
      }
    }
    return byPeriod;
  }

  /** Where the articles that show the pairs name their entities, by article, entity, sentence. */
  private Map<String, Address> places() {
    Set<String> articles = new TreeSet<>();
    rows.forEach(row -> articles.add(row.getAs("article")));
    Map<String, Address> places = new HashMap<>();
    String query = PLACES.formatted(Tables.list(articles), Tables.list(entities()));
    for (Row row : tables.rows(query, List.of(EntityMention.class))) {
      String article = row.getAs("article");
      places.put(
          key(article, row.getAs("entity_id")) + row.<Integer>getAs("sentence"),
          new Address(article, row.<Integer>getAs("from"), row.getAs("to")));
    }
    return places;
  }

  private static String key(String one, String other) {
    return one + '\n' + other + '\n';
  }
}

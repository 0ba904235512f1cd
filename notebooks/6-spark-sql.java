// 6 The same questions in plain Spark SQL, for those who prefer it. It needs no notebook: build the
// project (jobs/dateline demo does), then
//
//     java @jobs/conf/java.options -cp 'target/spark/jars/*' \
//         -Dlog4j2.configurationFile=jobs/conf/log4j2.properties notebooks/6-spark-sql.java
//
// reads the sample's warehouse; another one is named behind it, or by DATELINE_WAREHOUSE. Each query
// runs as it stands in spark-sql, Zeppelin or Databricks, once the tables are there by their names.

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

class SparkSql {
  private static SparkSession spark;

  public static void main(String[] args) throws Exception {
    String named = System.getenv().getOrDefault("DATELINE_WAREHOUSE", "target/demo");
    Path warehouse = Path.of(args.length > 0 ? args[0] : named);
    if (!Files.exists(warehouse.resolve("current"))) {
      System.err.println("no warehouse in " + warehouse + "; run jobs/dateline demo first");
      System.exit(1);
    }
    // Resolved once: what a run publishes meanwhile is not mixed in.
    Path edition = warehouse.resolve("current").toRealPath();
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
    for (Path table : tables(edition)) {
      spark
          .read()
          .parquet(table.toString())
          .createOrReplaceTempView(table.getFileName().toString());
    }
    whoIsNamedTogether();
    whomThePressCites();
    howItSpeaks();
    whichWordsAreTakenOver();
    whatIsCountedMoreThanOnce();
    fromAFigureToTheText();
    everyTableIsWhole();
    spark.stop();
  }

  /** Pairs of a period have a row for each window: choose one of each. */
  private static void whoIsNamedTogether() {
    show(
        "Who is named together, more often than by chance",
        """
        select a.name, b.name as with, p.articles_independent, round(p.expected, 1) as by_chance,
          p.q_value < 0.01 as surely, p.first_named
        from entity_pair p
        join entity a on a.entity_id = p.entity_a
        join entity b on b.entity_id = p.entity_b
        where p.period = 'all' and p.within = 'three_sentences' and p.q_value < 0.05
        order by p.log_likelihood_ratio desc, 1, 2 limit 10
        """);
  }

  /** Attributions add up over days; shares of a day do not. */
  private static void whomThePressCites() {
    show(
        "Whose side is heard, of sources whose side is known",
        """
        select o.name as publisher, e.name as side, sum(v.attributions) as attributions,
          round(100 * sum(v.attributions)
            / sum(sum(v.attributions)) over (partition by o.name), 1) as percent
        from voice_share_day v
        join outlet o on o.outlet_id = v.outlet_id
        join entity e on e.entity_id = v.source_party_id
        group by o.name, e.name
        order by attributions desc, 1, 2 limit 10
        """);
  }

  /** A mean of articles' means, as sentiment_day has it; few articles tell nothing. */
  private static void howItSpeaks() {
    show(
        "How outlets speak in their own voice, and those whom they cite",
        """
        with article_means as (
          select entity_id, article_id, if(voice = 'own', 'own', 'others') as voice,
            avg(sentiment) as sentiment
          from mention_sentiment
          where entity_id not like 'outlet:%'
          group by all)
        select e.name,
          round(avg(sentiment) filter (where voice = 'own'), 3) as own,
          count(*) filter (where voice = 'own') as own_articles,
          round(avg(sentiment) filter (where voice = 'others'), 3) as others,
          count(*) filter (where voice = 'others') as others_articles
        from article_means m join entity e on e.entity_id = m.entity_id
        group by e.entity_id, e.name
        having own_articles >= 10 and others_articles >= 10
        order by own_articles desc, 1 limit 10
        """);
  }

  private static void whichWordsAreTakenOver() {
    show(
        "Who took over which word into its own voice",
        """
        select o.name as outlet, a.term_before, a.term, a.first_day, a.first_quoted,
          a.articles_term_before, a.articles
        from term_adoption a join outlet o on o.outlet_id = a.outlet_id
        where a.adopted
        order by least(a.articles_term_before, a.articles) desc, 1, 3 limit 10
        """);
  }

  private static void whatIsCountedMoreThanOnce() {
    show(
        "Articles, different texts and origins of the days on which they are furthest apart",
        """
        select d.day, e.name, d.articles, d.articles_distinct, d.articles_independent
        from entity_day d join entity e on e.entity_id = d.entity_id
        where d.articles > d.articles_independent
        order by d.articles - d.articles_independent desc, d.day, e.name limit 10
        """);
  }

  /**
   * An address is an article, a sentence and characters from start to before end. Offsets are
   * Java's, so that String.substring cuts at them; Spark's own substring counts emojis as one.
   */
  private static void fromAFigureToTheText() {
    List<Row> rows =
        spark
            .sql(
                """
                select a.publisher, a.day, a.text, c.start, c.end
                from claim c join article a on a.article_id = c.article_id
                where c.disputed and a.text is not null
                order by a.day desc, c.article_id, c.start limit 5
                """)
            .collectAsList();
    System.out.println("\nClaims that the article says are disputed, from their addresses");
    for (Row row : rows) {
      String text = row.getString(2);
      int from = Math.max(0, row.getInt(3) - 60);
      int until = Math.min(text.length(), row.getInt(4) + 60);
      String cue = text.substring(row.getInt(3), row.getInt(4));
      System.out.printf(
          "%s, %s: ...%s[%s]%s...%n",
          row.get(0),
          row.get(1),
          text.substring(from, row.getInt(3)).replaceAll("\\s+", " "),
          cue,
          text.substring(row.getInt(4), until).replaceAll("\\s+", " "));
    }
  }

  /** What the last run says of each table is what is there. */
  private static void everyTableIsWhole() {
    List<Row> tables =
        spark
            .sql("select inline(tables) from run where edition = (select max(edition) from run)")
            .collectAsList();
    for (Row table : tables) {
      long rows = spark.table(table.getString(0)).count();
      if (!table.getString(0).equals("run") && rows != table.getLong(1)) {
        throw new AssertionError(table + " has " + rows);
      }
    }
    System.out.println("\n" + tables.size() + " tables have the rows that the last run says");
  }

  private static void show(String title, String query) {
    System.out.println("\n" + title);
    spark.sql(query).show(10, 60);
  }

  private static List<Path> tables(Path edition) throws Exception {
    try (Stream<Path> folders = Files.list(edition)) {
      return folders.sorted().toList();
    }
  }
}

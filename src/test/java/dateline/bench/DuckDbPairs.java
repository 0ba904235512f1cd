package dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * Counts in SQL by DuckDB with two threads, in memory first and on disk where that is full:
 * articles and entities by number, entities named too rarely left out, sentences as bits of one
 * number (so that a sentence beyond 60 is an error), articles joined with themselves, a pair as one
 * number.
 *
 * <p>It is the fastest of the ways tried. On a million documents (12.6 million mentions, one run
 * each on a busy machine, DuckDB 1.3.2, 4 GB) it took 22.0 processor seconds; with two columns for
 * a pair 23.3, with rare entities left in as well 30.9, with ids as text 57.6. On 100,000 documents
 * numbers and bits took 1.9 seconds, a list for each article unnested twice 2.8 (and it ran out of
 * memory on the million), ids as text with lists of sentences 5.0, mentions joined with themselves
 * and grouped by article and pair, then by pair, 5.2.
 */
record DuckDbPairs(String name, boolean articlesOnly, String memory) implements PairMethod {
  /** Entities and articles by number: numbers of entities are in the order of their ids. */
  private static final List<String> NUMBERS =
      List.of(
          """
          create temp table names as
          select entity_id, (row_number() over (order by entity_id))::bigint as n
          from (select entity_id from $mentions group by entity_id having count(*) >= $least)
          """,
          """
          create temp table texts as
          select article_id, (row_number() over ())::int as text
          from (select distinct article_id from $mentions)
          """);

  private static final String NAMED =
      """
      create temp table named as
      select distinct day, text, n
      from $mentions join names using (entity_id) join texts using (article_id)
      """;

  private static final String COUNTED =
      """
      copy (
        with pairs as (
          select x.day, (x.n << 32) | y.n as pair, count(*)::int as articles
          from named x join named y on x.text = y.text and x.n < y.n
          group by all
          having count(*) >= $least)
        select day, one.entity_id as entity_a, other.entity_id as entity_b, articles
        from pairs join names one on pair >> 32 = one.n
          join names other on pair & 4294967295 = other.n
      ) to '$out' (format parquet, compression snappy)
      """;

  private static final String NAMED_IN =
      """
      create temp table named as
      select day, text, n, bit_or(1::bigint << sentence) as sentences
      from $mentions join names using (entity_id) join texts using (article_id)
      group by all
      """;

  private static final String COUNTED_CLOSE =
      """
      copy (
        with wide as (
          select *, sentences | (sentences << 1) | (sentences << 2)
            | (sentences >> 1) | (sentences >> 2) as around
          from named),
        pairs as (
          select x.day, (x.n << 32) | y.n as pair, count(*)::int as articles,
            count_if(x.around & y.sentences <> 0)::int as articles_near,
            count_if(x.sentences & y.sentences <> 0)::int as articles_sentence
          from wide x join wide y on x.text = y.text and x.n < y.n
          group by all
          having count(*) >= $least)
        select day, one.entity_id as entity_a, other.entity_id as entity_b, articles,
          articles_near, articles_sentence
        from pairs join names one on pair >> 32 = one.n
          join names other on pair & 4294967295 = other.n
      ) to '$out' (format parquet, compression snappy)
      """;

  @Override
  public void run(Path mentions, Path out, int least) throws IOException {
    Files.createDirectories(out);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("set threads = 2");
      statement.execute("set memory_limit = '%s'".formatted(memory));
      statement.execute("set temp_directory = '%s'".formatted(out.resolve("spilt")));
      statement.execute("set preserve_insertion_order = false");
      for (String query : NUMBERS) {
        statement.execute(filled(query, mentions, out, least));
      }
      statement.execute(filled(articlesOnly ? NAMED : NAMED_IN, mentions, out, least));
      statement.execute(filled(articlesOnly ? COUNTED : COUNTED_CLOSE, mentions, out, least));
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static String filled(String query, Path mentions, Path out, int least) {
    return query
        .replace("$mentions", "read_parquet('%s/*.parquet')".formatted(mentions))
        .replace("$out", out.resolve("pairs.parquet").toString())
        .replace("$least", String.format(Locale.ROOT, "%d", least));
  }
}

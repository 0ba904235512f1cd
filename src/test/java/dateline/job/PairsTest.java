package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.EntityMention;
import dateline.table.EntityPair;
import dateline.table.EntityPairDay;
import dateline.table.StoryArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of the sample, held against plain SQL over the same tables, and of a few weeks of news. */
class PairsTest {
  /** What the counts of pairs of a window are when each article is looked at for itself. */
  private static final String COUNTS =
      """
      with named as (
        select distinct s.day, m.article_id, s.distinct_id, s.origin_id, m.entity_id, m.sentence
        from entity_mention m join story_article s using (article_id)
        where m.entity_id is not null and not startswith(m.entity_id, 'outlet:')),
      margins as (
        select day, entity_id, count(distinct origin_id) as independent
        from named group by day, entity_id),
      totals as (select day, count(distinct origin_id) as of_independent from story_article group by day)
      select a.day, a.entity_id as entity_a, b.entity_id as entity_b,
        count(distinct a.article_id) as articles,
        count(distinct a.distinct_id) as articles_distinct,
        count(distinct a.origin_id) as articles_independent,
        first(ma.independent) as independent_a,
        first(mb.independent) as independent_b,
        first(t.of_independent) as of_independent
      from named a
        join named b on a.article_id = b.article_id and a.entity_id < b.entity_id
          and abs(a.sentence - b.sentence) <= %d
        join margins ma on ma.day <=> a.day and ma.entity_id = a.entity_id
        join margins mb on mb.day <=> a.day and mb.entity_id = b.entity_id
        join totals t on t.day <=> a.day
      group by a.day, a.entity_id, b.entity_id
      having articles >= 2""";

  @TempDir Path folder;

  @Test
  void countsAreThoseOfPlainSql() throws IOException {
    Edition sample = Sample.edition();
    sample.read(EntityMention.class).createOrReplaceTempView("entity_mention");
    sample.read(StoryArticle.class).createOrReplaceTempView("story_article");
    for (var window : List.of("article 100000", "three_sentences 2", "sentence 0")) {
      String[] named = window.split(" ", -1);
      List<Row> counted =
          sample
              .read(EntityPairDay.class)
              .where("within = '%s'".formatted(named[0]))
              .select(
                  "day",
                  "entity_a",
                  "entity_b",
                  "articles",
                  "articles_distinct",
                  "articles_independent",
                  "independent_a",
                  "independent_b",
                  "of_independent")
              .collectAsList();
      List<Row> expected =
          SparkForTests.session().sql(COUNTS.formatted(Integer.parseInt(named[1]))).collectAsList();
      assertThat(counted)
          .as(window)
          .hasSizeGreaterThan(50)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /** Formulas as the papers have them, in SQL. */
  @Test
  void figuresFollowFromTheCounts() throws IOException {
    List<Row> rows =
        Sample.edition()
            .read(EntityPairDay.class)
            .where("articles_independent < of_independent")
            .selectExpr(
                "expected",
                "independent_a * independent_b / of_independent as e",
                "npmi",
                "ln(articles_independent / of_independent / (independent_a / of_independent)"
                    + " / (independent_b / of_independent))"
                    + " / -ln(articles_independent / of_independent) as n",
                "share",
                "articles_independent / of_independent as s")
            .collectAsList();
    assertThat(rows).hasSizeGreaterThan(500);
    for (Row row : rows) {
      for (int i = 0; i < row.length(); i += 2) {
        assertThat(row.getDouble(i)).isCloseTo(row.getDouble(i + 1), within(1e-9));
      }
    }
  }

  @Test
  void aPeriodIsComparedWithTheOneBefore() throws IOException {
    StringBuilder articles = new StringBuilder();
    LocalDate first = LocalDate.of(2024, 3, 4);
    for (int day = 0; day < 14; day++) {
      int together = day < 7 ? 1 : 3;
      for (int i = 0; i < 6; i++) {
        articles.append(article(first.plusDays(day), i, i < together));
      }
    }
    Path corpus = folder.resolve("corpus.jsonl");
    Files.writeString(corpus, articles);
    Path warehouse = folder.resolve("warehouse");
    CommandLineForTests run =
        CommandLineForTests.run(
            "nightly",
            "--corpus",
            corpus.toString(),
            "--warehouse",
            warehouse.toString(),
            "--date",
            "2024-03-20");
    assertThat(run.err()).isEmpty();
    Row pair =
        Warehouse.current(SparkForTests.session(), warehouse)
            .orElseThrow()
            .read(EntityPair.class)
            .where("period = '7_days' and within = 'sentence'")
            .first();
    assertThat(pair.<String>getAs("entity_a")).isEqualTo("chile");
    assertThat(pair.<String>getAs("entity_b")).isEqualTo("norway");
    assertThat(pair.<LocalDate>getAs("first_day")).isEqualTo("2024-03-11");
    assertThat(pair.<Long>getAs("articles")).isEqualTo(21);
    assertThat(pair.<Long>getAs("articles_independent")).isEqualTo(21);
    assertThat(pair.<Long>getAs("independent_before")).isEqualTo(7);
    assertThat(pair.<Double>getAs("lift")).isCloseTo(3, within(1e-9));
    assertThat(pair.<LocalDate>getAs("first_named")).isEqualTo("2024-03-11");
    assertThat(pair.<LocalDate>getAs("last_named")).isEqualTo("2024-03-17");
    assertThat(pair.<Integer>getAs("evidence_sentence")).isEqualTo(1);
    assertThat(pair.<Integer>getAs("evidence_last_sentence")).isEqualTo(1);
  }

  /**
   * An article in words of its own, by a publisher of its own, so that it is no copy of another.
   */
  private static String article(LocalDate day, int number, boolean together) {
    String text = together ? "Chile and Norway signed %s." : "A ferry left the harbour with %s.";
    Random random = new Random(day.toEpochDay() * 10 + number);
    String own =
        random
            .ints(12, 0, 26 * 26 * 26)
            .mapToObj(i -> "" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + "o" + i / 676)
            .collect(Collectors.joining(" and the ", "the ", " of the day"));
    return "{\"url\":\"https://a.example/%1$s/%2$d\",\"date\":\"%1$s\",\"publisher\":\"P%1$s-%2$d\",\"title\":\"Note\",\"text\":\"%3$s\"}%n"
        .formatted(day, number, text.formatted(own));
  }
}

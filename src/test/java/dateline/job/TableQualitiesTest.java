package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.spark.Edition;
import dateline.table.Article;
import dateline.table.EntityMention;
import dateline.table.EntityPair;
import dateline.table.ExtractorQuality;
import dateline.table.IngestedFile;
import dateline.table.IngestionHealth;
import dateline.table.MentionSentiment;
import dateline.table.Run;
import dateline.table.TableQuality;
import dateline.table.Tables;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of the sample's tables, beside what queries find in them. */
class TableQualitiesTest {
  private static Edition edition;
  private static List<Row> figures;

  @BeforeAll
  static void read() throws IOException {
    edition = Sample.edition();
    figures = edition.read(TableQuality.class).collectAsList();
  }

  static Stream<Class<? extends Record>> tables() {
    Set<Class<? extends Record>> untold =
        Set.of(Run.class, IngestionHealth.class, IngestedFile.class, TableQuality.class);
    return Tables.published().stream().filter(table -> !untold.contains(table));
  }

  private static double figure(Class<? extends Record> table, String measure) {
    return figures.stream()
        .filter(row -> row.getAs("table_name").equals(Tables.name(table)))
        .filter(row -> row.getAs("measure").equals(measure))
        .findAny()
        .orElseThrow()
        .<Double>getAs("value");
  }

  private static double share(Class<? extends Record> table, String condition) {
    Dataset<Row> rows = edition.read(table);
    return (double) rows.where(condition).count() / rows.count();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowsAndEmptyCellsAreThoseOfTheTable(Class<? extends Record> table) {
    Dataset<Row> rows = edition.read(table);
    Map<String, Long> told = new TreeMap<>();
    for (Row figure : figures) {
      if (figure.getAs("table_name").equals(Tables.name(table))
          && figure.getAs("measure").equals("empty")) {
        told.put(figure.getAs("column_name"), figure.<Long>getAs("part"));
      }
    }
    String[] counts =
        told.keySet().stream()
            .map(column -> "count_if(%s is null)".formatted(column))
            .toArray(String[]::new);
    Row counted =
        rows.selectExpr(
                Stream.concat(Stream.of("count(*)"), Stream.of(counts)).toArray(String[]::new))
            .first();
    assertThat(figure(table, "rows")).isEqualTo((double) counted.getLong(0));
    int column = 1;
    for (Map.Entry<String, Long> empty : told.entrySet()) {
      assertThat(empty.getValue()).as(empty.getKey()).isEqualTo(counted.getLong(column++));
    }
  }

  @Test
  void columnsThatAreNeverEmptyAreNotTold() {
    assertThat(figures)
        .filteredOn(row -> row.getAs("table_name").equals("article"))
        .extracting(row -> row.<String>getAs("column_name"))
        .contains("day", "text", "author")
        .doesNotContain("article_id", "words", "cuts");
  }

  @Test
  void sharesAreThoseThatQueriesFind() {
    assertThat(figure(EntityPair.class, "one_origin"))
        .isCloseTo(share(EntityPair.class, "articles_independent = 1"), within(1e-12))
        .isBetween(0.01, 0.99);
    assertThat(figure(EntityMention.class, "without_identity"))
        .isCloseTo(mentions("entity_id is null"), within(1e-12))
        .isBetween(0.01, 0.2);
    assertThat(figure(EntityMention.class, "name_only"))
        .isCloseTo(mentions("entity_id like 'name:%'"), within(1e-12))
        .isBetween(0.01, 0.2);
  }

  private static double mentions(String condition) {
    Dataset<Row> actors = edition.read(EntityMention.class).where("type <> 'other'");
    return (double) actors.where(condition).count() / actors.count();
  }

  @Test
  void mentionsAreNeutralAsTheyAreToldOneByOne() {
    Dataset<Row> mentions =
        edition
            .read(MentionSentiment.class)
            .join(edition.read(Article.class).select("article_id"), "article_id");
    double neutral =
        (double) mentions.where("neutral >= negative and neutral >= positive").count()
            / mentions.count();
    assertThat(neutral).isBetween(0.3, 0.99);
    assertThat(figures)
        .filteredOn(row -> row.getAs("measure").equals("neutral"))
        .hasSize(1)
        .allSatisfy(row -> assertThat(row.<Double>getAs("value")).isCloseTo(neutral, within(0.02)));
  }

  @Test
  void daysAreCoveredFromTheFirstArticleToTheLast() {
    assertThat(figure(Article.class, "days_covered"))
        .isCloseTo(
            edition.read(Article.class).select("day").where("day is not null").distinct().count()
                / 30.0,
            within(1e-12));
  }

  @Test
  void extractorsAreMarkedThatTheEditionWasMadeWith() {
    List<Row> rows = edition.read(ExtractorQuality.class).where("mode is not null").collectAsList();
    assertThat(rows).isNotEmpty();
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.<Boolean>getAs("used")).isEqualTo(row.getAs("mode").equals("fast")));
  }
}

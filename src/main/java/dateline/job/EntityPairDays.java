package dateline.job;

import static org.apache.spark.sql.functions.col;

import dateline.measure.PairCounter;
import dateline.measure.PairCounter.Counts;
import dateline.measure.pair.Association;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.table.Annotation;
import dateline.table.EntityPairDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts, day by day, the articles that name two entities together. */
@Command(
    name = "entity-pair-day",
    description = "Reads annotation, story_article; writes entity_pair_day.",
    footer = "%nExample: dateline entity-pair-day --warehouse w --min-articles 3")
public final class EntityPairDays implements Job {

  @Option(
      names = "--min-articles",
      paramLabel = "N",
      defaultValue = "2",
      description =
          "Leave out pairs that fewer articles of a day name (default: ${DEFAULT-VALUE}).")
  int minArticles;

  @Override
  public Class<EntityPairDay> output() {
    return EntityPairDay.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    int least = minArticles;
    Dataset<Row> named =
        Stories.with(
            tables,
            tables
                .read(Annotation.class)
                .selectExpr(
                    "article_id",
                    "day",
                    "mentions.entity_id as entities",
                    "mentions.sentence as sentences"));
    return Datasets.mapPartitions(
        named
            .repartition(col("day"))
            .sortWithinPartitions("day", "origin_id", "distinct_id", "article_id"),
        EntityPairDay.class,
        articles -> new GroupByGroup<>(articles, EntityPairDays::dayOf, day -> pairs(day, least)));
  }

  /** Counts one day, all of whose articles lie in one partition. */
  private static Iterator<EntityPairDay> pairs(List<Row> articles, int least) {
    PairCounter counted = new PairCounter();
    articles.forEach(article -> add(article, counted));
    return pairs(dayOf(articles.get(0)), counted, least).iterator();
  }

  private static @Nullable LocalDate dayOf(Row article) {
    return article.getAs("day");
  }

  private static void add(Row article, PairCounter day) {
    List<@Nullable String> entities = article.getList(article.fieldIndex("entities"));
    List<Integer> sentences = article.getList(article.fieldIndex("sentences"));
    int[] actors =
        IntStream.range(0, entities.size()).filter(i -> Actors.isActor(entities.get(i))).toArray();
    day.add(
        IntStream.of(actors).mapToObj(entities::get).toArray(String[]::new),
        IntStream.of(actors).map(sentences::get).toArray(),
        article.getAs("distinct_id"),
        article.getAs("origin_id"));
  }

  private static List<EntityPairDay> pairs(
      @Nullable LocalDate day, PairCounter counted, int least) {
    List<EntityPairDay> pairs = new ArrayList<>();
    counted.forEach(
        (a, b, counts) -> {
          if (counts.articles() >= least) {
            pairs.add(pair(day, counted, a, b, counts));
          }
        });
    return pairs;
  }

  private static EntityPairDay pair(
      @Nullable LocalDate day, PairCounter counted, String a, String b, Counts counts) {
    Association association =
        new Association(
            counts.articles(), counted.articlesOf(a), counted.articlesOf(b), counted.articles());
    return new EntityPairDay(
        day,
        a,
        b,
        counts.articles(),
        counts.distinct(),
        counts.independent(),
        counts.sentence(),
        association.expected(),
        association.npmi());
  }
}

package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.CommandLineForTests;
import dateline.measure.ClusteredShare;
import dateline.measure.Interval;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Attribution;
import dateline.table.Citation;
import dateline.table.Claim;
import dateline.table.Dispute;
import dateline.table.OutletDay;
import dateline.table.SourceDay;
import dateline.table.VoiceShareDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables of cited sources make of two days of two publishers. */
class CitedSourcesTest {
  private static final String ARTICLES =
      """
      {"url":"https://a.example/1","date":"2024-03-04","publisher":"The Guardian","title":"Bridge","text":"Russian officials claimed the bridge was theirs. Ukrainian officials disputed the claim. Reuters reported that the port was open. Reuters said: \\"Nothing moves there at night.\\" The Guardian reported that it rained."}
      {"url":"https://a.example/2","date":"2024-03-04","publisher":"The Guardian","title":"Road","text":"Russian officials said the road was open. Russian officials claimed the harvest was in. Reuters may have reported a delay."}
      {"url":"https://a.example/3","date":"2024-03-05","publisher":"Reuters","title":"Port","text":"Russian officials said the port was shut. Ukrainian officials denied it. Ukrainian officials rejected Poland's claim. The Guardian reported that it rained."}
      """;

  @TempDir static Path folder;
  private static Edition edition;
  private static String summary = "";

  @BeforeAll
  static void run() throws IOException {
    Path corpus = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    Path warehouse = folder.resolve("w");
    CommandLineForTests run =
        CommandLineForTests.run(
            "nightly", "--corpus", corpus.toString(), "--warehouse", warehouse.toString());
    assertThat(run.err()).isEmpty();
    summary = run.out();
    edition = Warehouse.current(SparkForTests.session(), warehouse).orElseThrow();
  }

  @Test
  void anOutletCitesOtherOutletsButNotItself() {
    assertThat(rows(Citation.class, "day", "outlet_id", "cited_outlet_id", "articles"))
        .containsExactly("2024-03-04 the-guardian reuters 1", "2024-03-05 reuters the-guardian 1");
  }

  @Test
  void citationsCountQuotationsAndTheirWords() {
    assertThat(rows(Citation.class, "cited_outlet_id", "attributions", "direct", "quoted_words"))
        .containsExactly("reuters 2 1 5", "the-guardian 1 0 0");
  }

  @Test
  void whatASourceMayHaveSaidIsNoCitation() {
    assertThat(edition.read(Attribution.class).where("modality is not null").count()).isEqualTo(1);
    assertThat(
            rows(
                SourceDay.class,
                "source_outlet_id = 'reuters'",
                List.of("cue_class", "attributions", "quoted_words")))
        .containsExactly("report 2 5");
    assertThat(rows(OutletDay.class, "articles > 0", List.of("outlet_id", "attributions")))
        .containsExactly("reuters 4", "the-guardian 7");
  }

  @Test
  void sharesOfVoiceAddUpToOne() {
    assertThat(
            rows(
                VoiceShareDay.class,
                "outlet_id = 'the-guardian' and source_party_id is not null",
                List.of("source_party_id", "articles", "attributions")))
        .containsExactly("russia 2 3", "ukraine 1 1");
    List<Row> sums =
        edition
            .read(VoiceShareDay.class)
            .groupBy("outlet_id")
            .agg(Map.of("share", "sum", "share_quoted", "sum"))
            .orderBy("outlet_id")
            .collectAsList();
    assertThat(sums).hasSize(2);
    assertThat(sums)
        .allSatisfy(row -> assertThat(row.<Double>getAs("sum(share)")).isCloseTo(1, within(1e-9)));
    assertThat(sums.get(1).<Double>getAs("sum(share_quoted)")).isCloseTo(1, within(1e-9));
    assertThat(sums.get(0).<Double>getAs("sum(share_quoted)")).isNull();
  }

  /** 3 of 7 attributions, 1 of 5 and 2 of 2; they differ so much that 7 count for fewer. */
  @Test
  void theIntervalOfAShareKnowsThatAttributionsOfAnArticleAreAlike() {
    Row row =
        edition
            .read(VoiceShareDay.class)
            .where("outlet_id = 'the-guardian' and source_party_id = 'russia'")
            .first();
    Interval alike = new ClusteredShare(2, 3, 7, 5, 9, 29).interval();
    assertThat(row.<Double>getAs("share")).isEqualTo(3 / 7.0);
    assertThat(row.<Double>getAs("share_low")).isEqualTo(alike.low());
    assertThat(row.<Double>getAs("share_high")).isEqualTo(alike.high());
    assertThat(alike.low()).isLessThan(Interval.wilson(3, 7).low());
  }

  @Test
  void aClaimSaysWhetherItIsDisputedBesideIt() {
    assertThat(rows(Claim.class, "cue_class", "claimant", "claimant_party_id", "disputed"))
        .containsExactly(
            "claim Russian officials russia false",
            "claim Russian officials russia true",
            "report Russian officials russia true");
  }

  @Test
  void aDisputeSaysWhoseClaimItIs() {
    assertThat(
            rows(
                Dispute.class,
                "day",
                "disputer",
                "disputer_party_id",
                "claimant_entity_id",
                "claimant_party_id"))
        .containsExactly(
            "2024-03-04 Ukrainian officials ukraine russia russia",
            "2024-03-05 Ukrainian officials ukraine poland null",
            "2024-03-05 Ukrainian officials ukraine russia russia");
  }

  @Test
  void everyClaimOfADisputeIsARow() {
    long claims =
        edition
            .read(Dispute.class)
            .selectExpr("article_id", "claim_start as start")
            .where("start is not null")
            .join(edition.read(Claim.class), new String[] {"article_id", "start"})
            .where("disputed and disputes = 1")
            .count();
    assertThat(claims).isEqualTo(2);
  }

  @Test
  void theSummarySaysWhoIsHeardAndHowManyClaimsStandAlone() {
    assertThat(summary)
        .contains("most heard       Russia (4 times, 57 % of all whose side is known)")
        .contains("claims           2 claims: 50.0 % with nobody beside who disputes it");
  }

  private static List<String> rows(Class<? extends Record> table, String... columns) {
    return rows(table, "true", List.of(columns));
  }

  private static List<String> rows(
      Class<? extends Record> table, String condition, List<String> columns) {
    return edition
        .read(table)
        .where(condition)
        .selectExpr(columns.toArray(String[]::new))
        .collectAsList()
        .stream()
        .map(row -> row.mkString(" "))
        .sorted()
        .toList();
  }
}

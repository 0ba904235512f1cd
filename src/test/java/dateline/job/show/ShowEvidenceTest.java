package dateline.job.show;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.job.SampleWarehouse;
import dateline.spark.EditionRecords;
import dateline.spark.WarehouseAddress;
import dateline.spark.Where;
import dateline.table.Article;
import dateline.table.EntityDay;
import dateline.table.SentimentDay;
import dateline.table.SourceDay;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A figure of a daily table leads to the words that it counts. */
class ShowEvidenceTest {
  private static final Pattern PLACE =
      Pattern.compile("([0-9a-f]{32}):(\\d+)-(\\d+)[^\n]*\n([^\0]*?)(?=\n    [0-9a-f]|\n\n|\\z)");

  private static String warehouse = "";
  private static @Nullable EditionRecords records;

  @BeforeAll
  static void run() throws IOException {
    warehouse = SampleWarehouse.folder().toString();
    records = EditionRecords.current(new WarehouseAddress(warehouse, null)).orElseThrow();
  }

  @Test
  void theEvidenceOfADayCountsAsTheTable() {
    Corpus corpus = Corpus.of(edition());
    List<EntityDay> rows = edition().read(EntityDay.class, Where.ALL);
    for (int i = 0; i < rows.size(); i += 5) {
      EntityDay row = rows.get(i);
      List<Spot> spots = new Evidence(edition(), day(row.day()), row.entityId()).named();
      assertThat(counted(corpus, spots))
          .as("%s", row)
          .isEqualTo(
              new Threefold(row.articles(), row.articlesDistinct(), row.articlesIndependent()));
      assertThat(spots).hasSize((int) row.mentions());
    }
  }

  @Test
  void theEvidenceOfToneCountsAsTheTable() {
    List<SentimentDay> rows = edition().read(SentimentDay.class, Where.ALL);
    Corpus corpus = Corpus.of(edition());
    for (int i = 0; i < rows.size(); i += 11) {
      SentimentDay row = rows.get(i);
      String outlet = Objects.requireNonNullElse(row.outletId(), "");
      List<Spot> spots =
          new Evidence(edition(), day(row.day()), row.entityId())
              .spokenOf(row.voice()).stream()
                  .filter(spot -> outlet.equals(of(corpus, spot)))
                  .toList();
      assertThat(spots).as("%s", row).hasSize((int) row.mentions());
    }
  }

  @Test
  void theEvidenceOfCitedSourcesCountsAsTheTable() {
    List<SourceDay> rows =
        edition().read(SourceDay.class, Where.is("source_entity_id", "tobin-haldane"));
    long counted = rows.stream().mapToLong(SourceDay::attributions).sum();
    assertThat(counted).isPositive();
    assertThat(new Evidence(edition(), Where.ALL, "tobin-haldane").cited()).hasSize((int) counted);
  }

  @Test
  void whatIsMarkedStandsInTheTextAtTheAddress() {
    String shown = show("--entity", "Nadia Velk", "--limit", "100").out();
    Matcher places = PLACE.matcher(shown);
    List<String> seen = new ArrayList<>();
    while (places.find()) {
      String text = text(places.group(1));
      String words =
          text.substring(Integer.parseInt(places.group(2)), Integer.parseInt(places.group(3)));
      String sentence = places.group(4).replaceAll("\\s+", " ");
      assertThat(sentence).contains("[[" + words.replaceAll("\\s+", " ") + "]]");
      seen.add(words);
    }
    assertThat(seen).contains("Velk").hasSizeGreaterThan(15);
  }

  @Test
  void aCopySaysWhichTextItIs() {
    String shown = show("--entity", "Ilvane Bridge", "--day", "2024-03-08").out();
    assertThat(shown)
        .contains("6 articles, 1 distinct, 1 independent")
        .contains("entity_day: 6 articles, 1 distinct, 1 independent")
        .contains("= text of 1");
  }

  @Test
  void aDayWithoutSaysWhereThereIsSomething() {
    assertThat(show("--entity", "Nadia Velk", "--day", "1999-01-01").out())
        .containsPattern("counted +nothing; there is something on \\d+ days, from 2024-03-");
  }

  @Test
  void whoIsNotKnownMayBeMisspelledOrSeveral() {
    refused("did you mean Nadia Velk", "--entity", "Nadia Vlek");
    refused("--entity Zzyzx: no entity is called so", "--entity", "Zzyzx");
    refused(
        "no outlet is called so, did you mean", "--entity", "Nadia Velk", "--outlet", "Meridan");
  }

  @Test
  void optionsThatContradictEachOtherAreRefused() {
    refused("give one of --with, --voice, --cited", "--entity", "x", "--cited", "--voice", "own");
    refused("swap them", "--entity", "sarmalia", "--from", "2024-03-09", "--to", "2024-03-01");
    refused(
        "give one of --day", "--entity", "sarmalia", "--from", "2024-03-09", "--day", "2024-03-01");
    refused("show at least 1", "--entity", "sarmalia", "--limit", "0");
  }

  private static Threefold counted(Corpus corpus, List<Spot> spots) {
    return Threefold.of(corpus.of(spots.stream().map(Spot::articleId).toList()));
  }

  private static String of(Corpus corpus, Spot spot) {
    Told told = Objects.requireNonNull(corpus.article(spot.articleId()));
    return Objects.requireNonNullElse(told.outletId(), "");
  }

  private static Where day(@Nullable LocalDate day) {
    return day == null ? Where.undated() : Where.days(day, day);
  }

  private static String text(String articleId) {
    Article article = edition().read(Article.class, Where.is("article_id", articleId)).get(0);
    return Objects.requireNonNull(article.text());
  }

  private static void refused(String told, String... options) {
    CommandLineForTests run = show(options);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(told).hasLineCount(1);
  }

  private static CommandLineForTests show(String... options) {
    List<String> args = new ArrayList<>(List.of("show", "evidence", "--warehouse", warehouse));
    args.addAll(List.of(options));
    return CommandLineForTests.run(args.toArray(String[]::new));
  }

  private static EditionRecords edition() {
    return Objects.requireNonNull(records);
  }
}

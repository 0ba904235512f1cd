package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.table.Article;
import dateline.table.LoadedRecord;
import dateline.table.RejectedRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corpora of others, which are not part of the project, are read to the last record. */
class ForeignCorporaTest {
  private static final Path FOLDER = Path.of(System.getProperty("dateline.corpora", "none"));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "allsides-2012-2020/conflict.jsonl.gz, NONE, 2728, 0, {}, 301",
    "nyt-guardian-2022, NONE, 407, 0, {}, 0",
    "fakes-syria, MDY, 804, 0, {}, 0",
    "fakes-syria, NONE, 804, 0, {}, 804",
    "ruwa-2021-2022, NONE, 16545, 0, {no_text=194}, 0",
    "html-extraction, NONE, 362, 0, {}, 195",
    "warc, NONE, 1543, 1125, '{no_article=49, not_a_record=3}', 144",
    "gdelt, NONE, 1648, 0, {unknown_format=13}, 0",
    "nexis-gaza, NONE, 409, 0, {no_article=18}, 0",
    "reuters-21578, NONE, 21578, 0, {no_text=1}, 1",
  })
  void everyRecordIsStoredOrRejectedOrOfAnotherKind(
      String path, DateOrder order, int read, int ofOtherKind, String rejected, int undated) {
    List<LoadedRecord> records = read("corpora/" + path, order);
    List<Article> stored = Corpus.articles(records);
    assertThat(records).hasSize(read);
    assertThat(records.stream().filter(r -> r.otherKind() != null)).hasSize(ofOtherKind);
    assertThat(reasons(records)).hasToString(rejected);
    assertThat(stored.stream().filter(a -> a.day() == null)).hasSize(undated);
  }

  /** How many records are rejected, by reason. */
  private static Map<String, Long> reasons(List<LoadedRecord> records) {
    return records.stream()
        .map(LoadedRecord::rejected)
        .filter(Objects::nonNull)
        .collect(
            Collectors.groupingBy(RejectedRecord::reason, TreeMap::new, Collectors.counting()));
  }

  @Test
  void theTailOfAnAggregatorsArticleIsCut() {
    Article article = Corpus.articles(read("seed", DateOrder.NONE)).get(0);
    assertThat(article.publisher()).isEqualTo("globalpost");
    assertThat(article.day()).hasToString("2025-04-29");
    assertThat(article.cutText()).startsWith("Subscribe today").endsWith("Copy link");
    assertThat(article.text()).hasLineCount(21);
  }

  private static List<LoadedRecord> read(String path, DateOrder order) {
    Path corpus = FOLDER.resolve(path);
    assumeTrue(Files.exists(corpus), () -> "needs " + corpus + "; see -Ddateline.corpora");
    Intake intake = Corpus.intake(Map.of(), order, null);
    List<LoadedRecord> records = new ArrayList<>();
    InputFiles.find(List.of(corpus.toString()), List.of(), List.of())
        .forEach(file -> intake.read(file).forEachRemaining(records::add));
    return records;
  }
}

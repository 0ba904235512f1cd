package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.table.Article;
import dateline.table.LoadedRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corpora of others, which are not part of the project, are read to the last record. */
class ForeignCorporaTest {
  private static final Path FOLDER = Path.of(System.getProperty("dateline.corpora", "none"));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "allsides-2012-2020/conflict.jsonl.gz, NONE, 2728, 0, 301",
    "nyt-guardian-2022, NONE, 407, 0, 0",
    "fakes-syria, MDY, 804, 0, 0",
    "fakes-syria, NONE, 804, 0, 804",
    "ruwa-2021-2022, NONE, 16545, 194, 0",
  })
  void everyRecordIsStoredOrRejected(
      String path, DateOrder order, int read, int rejected, int undated) {
    List<LoadedRecord> records = read("corpora/" + path, order);
    List<Article> stored = Corpus.articles(records);
    assertThat(records).hasSize(read);
    assertThat(Corpus.rejections(records)).hasSize(rejected).allMatch(r -> r.endsWith("no_text"));
    assertThat(stored).hasSize(read - rejected);
    assertThat(stored.stream().filter(a -> a.day() == null)).hasSize(undated);
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

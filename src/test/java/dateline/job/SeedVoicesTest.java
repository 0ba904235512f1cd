package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.table.Annotation;
import dateline.table.Article;
import dateline.table.Mention;
import dateline.table.SomeArticle;
import dateline.table.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whose words the praise in the round-up is that Dateline was conceived on, if it is at hand. */
class SeedVoicesTest {
  private static List<Mention> mentions = List.of();
  private static List<Statement> statements = List.of();

  @BeforeAll
  static void read() throws IOException {
    Path file =
        Path.of(System.getProperty("dateline.corpora", "."), "seed/globalpost-2025-04-29.txt");
    assumeTrue(Files.exists(file), "the optional corpora are not at hand: " + file);
    String text = Files.readString(file);
    Annotation read = new KnowledgeOptions().knowledge().built().annotator().read(article(text));
    mentions = read.mentions();
    statements = read.statements();
  }

  private static Article article(String text) {
    int body = text.indexOf("\n\n") + 2;
    LocalDate day = LocalDate.of(2025, 4, 29);
    Instant time = Instant.parse("2025-04-29T00:00:00Z");
    return new SomeArticle("seed", day, null, text, body, time, "day", "file", 0).row();
  }

  @Test
  void theOutletItselfSaysNothingOfTheSoldiers() {
    assertThat(mentions)
        .filteredOn(mention -> mention.name().equals("North Korean"))
        .hasSizeGreaterThan(3)
        .allMatch(mention -> mention.voice().equals("reported"));
  }

  @Test
  void theGeneralPraisesThem() {
    assertThat(ofTheGeneral("North Korean"))
        .hasSizeGreaterThan(1)
        .allMatch(mention -> polarity(mention) > 0.5);
  }

  /** He speaks of an agreement between the two capitals. */
  @Test
  void theGeneralNeitherBlamesNorPraisesTheirCapital() {
    assertThat(ofTheGeneral("Pyongyang"))
        .isNotEmpty()
        .allMatch(mention -> polarity(mention) > 0 && polarity(mention) < 0.5);
  }

  private static List<Mention> ofTheGeneral(String name) {
    return mentions.stream()
        .filter(mention -> mention.name().equals(name))
        .filter(mention -> "north-korea".equals(mention.entityId()))
        .filter(mention -> "valery-gerasimov".equals(source(mention)))
        .toList();
  }

  @Test
  void northKoreaPraisesThoseWhoFightForRussia() {
    assertThat(mentions)
        .filteredOn(mention -> "north-korea".equals(source(mention)))
        .isNotEmpty()
        .allMatch(mention -> polarity(mention) > 0.2);
  }

  /** Of those whose words a mention stands in. */
  private static String source(Mention mention) {
    return statements.stream()
        .filter(
            said ->
                Objects.equals(said.start(), mention.attributionStart())
                    && Objects.equals(said.end(), mention.attributionEnd()))
        .map(said -> String.valueOf(said.entityId()))
        .findFirst()
        .orElse("");
  }

  private static double polarity(Mention mention) {
    return Objects.requireNonNull(mention.positive()) - Objects.requireNonNull(mention.negative());
  }
}

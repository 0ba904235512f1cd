package dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.table.Mention;
import dateline.table.Statement;
import dateline.text.Document;
import dateline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The round-up that Dateline was conceived on, when it is at hand. */
class SeedArticleTest {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("NBC News", "outlet"),
          Map.entry("Politico", "outlet"),
          Map.entry("Guardian", "outlet"),
          Map.entry("Associated Press", "outlet"),
          Map.entry("Valery Gerasimov", "person"),
          Map.entry("Donald Trump", "person"),
          Map.entry("Vladimir Putin", "person"),
          Map.entry("Volodymyr Zelenskyy", "person"),
          Map.entry("North Korea", "location"),
          Map.entry("North Korean", "demonym"),
          Map.entry("South Korean", "demonym"),
          Map.entry("Ukrainian", "demonym"),
          Map.entry("Russian", "demonym"),
          Map.entry("Russia", "location"));

  private List<Statement> found = List.of();

  @BeforeEach
  void read() throws IOException {
    Path article =
        Path.of(System.getProperty("dateline.corpora", "."), "seed/globalpost-2025-04-29.txt");
    assumeTrue(Files.exists(article), "the optional corpora are not at hand: " + article);
    String text = Files.readString(article);
    Document document = Document.of(text, text.indexOf("\n\n") + 2);
    found = AttributionFinder.shipped().find(document, mentions(document));
  }

  @Test
  void citesFourOutlets() {
    assertThat(found)
        .extracting(Statement::outletId)
        .filteredOn(id -> id != null)
        .containsExactlyInAnyOrder("nbc-news", "politico", "guardian", "associated-press");
  }

  @Test
  void findsTheOtherSources() {
    assertThat(found)
        .extracting(Statement::lemma, Statement::cueClass, Statement::entityId)
        .contains(
            Tuple.tuple("confirm", "confirm", "valery-gerasimov"),
            Tuple.tuple("praise", "praise", "valery-gerasimov"),
            Tuple.tuple("dispute", "dispute", null),
            Tuple.tuple("suggest", "claim", null),
            Tuple.tuple("call", "claim", "north-korea"),
            Tuple.tuple("say", "report", "donald-trump"));
  }

  @Test
  void takesTheLiberationForQuotedWords() {
    assertThat(found)
        .filteredOn(
            statement -> statement.cueClass().equals("confirm") && statement.form().equals("scare"))
        .hasSize(1);
  }

  @Test
  void linksTheDisputeWithTheGeneralsClaim() {
    Statement dispute =
        found.stream().filter(Statement::disputesClaim).reduce((a, b) -> null).orElseThrow();
    assertThat(dispute.cueClass()).isEqualTo("dispute");
    assertThat(dispute.disputesEntityId()).isEqualTo("russia");
    assertThat(found)
        .filteredOn(statement -> Integer.valueOf(statement.start()).equals(dispute.disputesStart()))
        .extracting(Statement::lemma, Statement::entityId)
        .containsExactly(Tuple.tuple("confirm", "valery-gerasimov"));
  }

  /** The mention of a name; an adjective of a people names its country. */
  private static Mention mention(Document document, Span span, String type) {
    Mention mention = MarkedText.mention(document, span, type);
    String id = mention.entityId();
    return id == null || !type.equals("demonym")
        ? mention
        : new Mention(
            mention.sentence(),
            mention.start(),
            mention.end(),
            mention.name(),
            id.equals("ukrainian") ? "ukraine" : id.substring(0, id.length() - 1),
            mention.type(),
            mention.method(),
            mention.metonym(),
            mention.voice());
  }

  private static List<Mention> mentions(Document document) {
    List<Mention> mentions = new ArrayList<>();
    NAMES.forEach(
        (name, type) -> {
          int at = document.text().indexOf(name);
          while (at >= 0) {
            Span span = new Span(at, at + name.length());
            if (document.tokens().start(document.tokens().at(at)) == at
                && document.tokens().end(document.tokens().at(span.end() - 1)) == span.end()) {
              mentions.add(mention(document, span, type));
            }
            at = document.text().indexOf(name, at + 1);
          }
        });
    mentions.sort(Comparator.comparingInt(Mention::start));
    return mentions;
  }
}

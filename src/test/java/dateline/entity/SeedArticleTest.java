package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dateline.table.Mention;
import dateline.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The article that Dateline was conceived on: everyone and every place in it, one identity each.
 */
class SeedArticleTest {
  private static final Path ARTICLE =
      Path.of(System.getProperty("dateline.corpora", "."), "seed", "globalpost-2025-04-29.txt");
  private static final String TAIL = "Subscribe today";

  @Test
  void everyoneAndEveryPlaceIsFound() throws IOException {
    List<Mention> mentions = mentions();
    assertThat(ids(mentions))
        .containsExactlyInAnyOrder(
            "russia",
            "north-korea",
            "ukraine",
            "united-states",
            "donald-trump",
            "vladimir-putin",
            "valery-gerasimov",
            "volodymyr-zelenskyy",
            "pope-francis",
            "kursk-oblast",
            "sumy",
            "donbas",
            "south-korea",
            "vatican-city",
            "white-house",
            "outlet:nbc-news",
            "outlet:politico",
            "outlet:the-guardian",
            "outlet:associated-press");
    assertThat(mentions).allMatch(mention -> mention.entityId() != null);
  }

  /** An agreement between two capitals is one of two states, and so is pressure on one. */
  @Test
  void capitalsStandForTheirGovernments() throws IOException {
    assertThat(mentions())
        .filteredOn(Mention::metonym)
        .extracting(mention -> mention.name() + " " + mention.entityId())
        .containsExactly("Moscow russia", "Pyongyang north-korea", "Moscow russia");
  }

  @Test
  void onlyThePersonsAreQuotedWhoAre() throws IOException {
    assertThat(mentions())
        .filteredOn(mention -> mention.voice().equals("quoted"))
        .extracting(Mention::entityId)
        .containsExactly("vladimir-putin");
  }

  private static Set<String> ids(List<Mention> mentions) {
    return mentions.stream().map(Mention::entityId).collect(Collectors.toSet());
  }

  private static List<Mention> mentions() throws IOException {
    assumeThat(ARTICLE).as("the optional corpora are absent").exists();
    String text = Files.readString(ARTICLE);
    String kept = text.substring(0, text.indexOf(TAIL));
    return Names.FINDER.find(Document.of(kept, kept.indexOf("\n\n") + 2));
  }
}

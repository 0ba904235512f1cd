package dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.Outlets;
import dateline.source.credit.CreditFinder;
import dateline.table.Credit;
import dateline.table.Statement;
import dateline.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Credits are no sources, and what stands beside them is read without them. */
class UncreditedTest {
  private final CreditFinder credits = CreditFinder.of(Outlets.shipped()::credited);
  private final AttributionFinder sources = AttributionFinder.shipped();

  @Test
  void aSourceBeginsBehindTheDateline() {
    assertThat(
            said("HALVIK (AP) — Lena Hart, the mayor of Tesmir, said that the bridge was closed."))
        .containsExactly("Lena Hart, the mayor of Tesmir | said | that the bridge was closed");
    assertThat(said("HALVIK (Reuters) - The ministry said the bridge was closed to lorries."))
        .containsExactly("The ministry | said | the bridge was closed to lorries");
  }

  @Test
  void contentBeginsBehindTheDateline() {
    assertThat(said("HALVIK (AP) — The bridge was closed to lorries, the ministry said."))
        .containsExactly("the ministry | said | The bridge was closed to lorries");
  }

  @Test
  void contentEndsBeforeAClosingCredit() {
    String text =
        "The ministry said on Monday evening that the bridge over the Oru was closed to lorries and"
            + " to all carts. (AFP)";
    assertThat(said(text))
        .containsExactly(
            "The ministry | said | that the bridge over the Oru was closed to lorries and to all"
                + " carts");
  }

  @Test
  void creditsThemselvesCiteNobody() {
    String byline = "Byline: Lena Hart and Reuters\nBody\n\nThe bridge over the Oru is closed.";
    assertThat(said(byline)).isEmpty();
    String signed =
        "The bridge is closed.\n\nReporting by Lena Hart; writing by Tom Rowe; editing by Nira Ost";
    assertThat(said(signed)).isEmpty();
    assertThat(said("The bridge is closed.\n\nContributing: Lena Hart; Associated Press"))
        .isEmpty();
  }

  private List<String> said(String text) {
    Document document = Document.of(text, 0);
    List<Credit> given = credits.find(document, null, null, null);
    assertThat(given).isNotEmpty();
    return sources.find(document, List.of(), given, null).stream()
        .map(statement -> written(statement, text))
        .toList();
  }

  private static String written(Statement statement, String text) {
    Integer start = statement.contentStart();
    Integer end = statement.contentEnd();
    String content = start == null || end == null ? "" : text.substring(start, end);
    return statement.source() + " | " + statement.cue() + " | " + content;
  }
}

package dateline.source.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.source.AttributionFinder;
import dateline.source.MarkedText;
import dateline.source.roster.Roster;
import dateline.table.Entity;
import dateline.table.Statement;
import dateline.text.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which claim a denial disputes: texts whose names are marked {@code [name=type]}. */
class DisputesTest {
  private final AttributionFinder finder =
      AttributionFinder.knowing(
          Roster.of(List.of(state("norvenian", "NO"), state("sarmalian", "SA")), List.of()));

  private static Entity state(String id, String country) {
    return new Entity(
        id, id, "location", "country", country, List.of(), List.of(), List.of(), "user", null);
  }

  @ParameterizedTest(name = "{5}: {0}")
  @CsvFileSource(
      resources = "disputes.csv",
      delimiter = '|',
      quoteCharacter = '~',
      numLinesToSkip = 1)
  void linksADisputeWithItsClaim(
      String marked,
      String cue,
      boolean disputes,
      @Nullable String claim,
      @Nullable String claimant,
      String reason) {
    MarkedText text = MarkedText.of(marked);
    Document document = Document.of(text.text(), 0);
    List<Statement> found = finder.find(document, text.mentions(document));
    Statement dispute = last(found, cue);
    assertThat(dispute.disputesClaim()).as(reason).isEqualTo(disputes);
    assertThat(claim(found, dispute)).as(reason).isEqualTo(claim);
    assertThat(dispute.disputesEntityId()).as(reason).isEqualTo(claimant);
  }

  private static Statement last(List<Statement> found, String cue) {
    return found.stream()
        .filter(statement -> statement.cue().equals(cue))
        .reduce((first, second) -> second)
        .orElseThrow(() -> new AssertionError("nothing is " + cue + " in " + found));
  }

  /** Source and cue of the claim that a statement disputes; the cue alone where it is a noun. */
  private static @Nullable String claim(List<Statement> found, Statement dispute) {
    Integer start = dispute.disputesStart();
    return found.stream()
        .filter(statement -> start != null && statement.start() == start)
        .map(
            claim ->
                claim.source() == null || claim.pattern().startsWith("noun")
                    ? claim.cue()
                    : claim.source() + " " + claim.cue())
        .findFirst()
        .orElse(null);
  }
}

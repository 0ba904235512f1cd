package dateline.report;

import java.util.List;
import java.util.Map;

/**
 * What a page shows.
 *
 * @param title what it is on
 * @param subtitle of which edition, and when that was made
 * @param facts what stands first
 * @param note what holds of all figures; empty: nothing
 * @param sections in order
 * @param evidence what the figures rest on, by the keys that they give
 * @param quotes what it quotes
 */
public record Report(
    String title,
    String subtitle,
    List<Fact> facts,
    String note,
    List<Section> sections,
    Map<String, Evidence> evidence,
    List<Evidence.Quote> quotes) {

  /**
   * One figure in words.
   *
   * @param label what is counted
   * @param value the figure, as people write it
   * @param note what else is to be known of it; empty: nothing
   */
  public record Fact(String label, String value, String note) {}
}

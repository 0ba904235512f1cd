package dateline.report;

import java.util.List;

/**
 * A part of a page with a heading of its own.
 *
 * @param id what links to it name
 * @param heading what it is about
 * @param lead what it finds, a sentence each
 * @param figures what shows it
 * @param notes how to read it
 */
public record Section(
    String id, String heading, List<String> lead, List<Figure> figures, List<String> notes) {

  /** A section that has too little to draw anything from, and says so. */
  static Section thin(String id, String heading, String why) {
    return new Section(id, heading, List.of(why), List.of(), List.of());
  }
}

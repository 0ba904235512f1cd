package dateline.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is drawn. */
public sealed interface Chart {

  /**
   * Bars that lie on top of each other, one below the other.
   *
   * @param kind tells the page how to draw it
   * @param unit of the values; "%" for shares
   * @param labels one a bar, from above
   * @param evidence keys, one a bar; empty where there is nothing to show
   * @param parts what a bar is put together of
   */
  record Bars(
      String kind, String unit, List<String> labels, List<String> evidence, List<Values> parts)
      implements Chart {
    static Bars of(String unit, List<String> labels, List<String> evidence, List<Values> parts) {
      return new Bars("bars", unit, labels, evidence, parts);
    }
  }

  /**
   * Points with intervals, one below the other, around a line at 0.
   *
   * @param kind tells the page how to draw it
   * @param unit of the values
   * @param labels one a point, from above
   * @param evidence keys, one a point
   * @param parts points of different kinds
   */
  record Dots(
      String kind, String unit, List<String> labels, List<String> evidence, List<Values> parts)
      implements Chart {
    static Dots of(String unit, List<String> labels, List<String> evidence, List<Values> parts) {
      return new Dots("dots", unit, labels, evidence, parts);
    }
  }

  /**
   * Lines over time, each with a band around it where its values have intervals.
   *
   * @param kind tells the page how to draw it
   * @param unit of the values
   * @param labels the times, equally far apart
   * @param evidence keys, one a line
   * @param parts the lines
   */
  record Lines(
      String kind, String unit, List<String> labels, List<String> evidence, List<Values> parts)
      implements Chart {
    static Lines of(String unit, List<String> labels, List<String> evidence, List<Values> parts) {
      return new Lines("lines", unit, labels, evidence, parts);
    }
  }

  /**
   * Values of one name.
   *
   * @param name what they are of
   * @param values one a label; null where nothing is known: a gap
   * @param low lower ends of their intervals; empty where there are none
   * @param high upper ends
   */
  record Values(
      String name,
      List<@Nullable Double> values,
      List<@Nullable Double> low,
      List<@Nullable Double> high) {
    static Values of(String name, List<@Nullable Double> values) {
      return new Values(name, values, List.of(), List.of());
    }
  }

  /**
   * Who is named with whom.
   *
   * @param kind tells the page how to draw it
   * @param nodes where they lie
   * @param links the strongest first
   * @param periods the times that the slider runs through; empty where there is one only
   */
  record Network(String kind, List<Node> nodes, List<Link> links, List<String> periods)
      implements Chart {}

  /**
   * Somebody in a network.
   *
   * @param name as it is shown
   * @param x from 0 on the left to 1
   * @param y from 0 above to 1
   * @param articles how many articles name it with others of the network
   * @param group number of its community, from 0; -1 for none
   * @param evidence key
   */
  record Node(String name, double x, double y, long articles, int group, String evidence) {}

  /**
   * Two who are named together.
   *
   * @param a place of the one among the nodes
   * @param b place of the other
   * @param articles independent articles in all
   * @param byPeriod articles in each period; empty where there is one only
   * @param evidence key
   */
  record Link(int a, int b, long articles, List<Long> byPeriod, String evidence) {}
}

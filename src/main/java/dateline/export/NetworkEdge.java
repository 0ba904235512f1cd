package dateline.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edge of a network to be written, which has no direction. What is null is left out.
 *
 * @param source the id of the node at one end
 * @param target that at the other
 * @param weight what programs that draw the network take for the strength of the edge
 * @param articles that name both
 * @param articlesDistinct the same, of those with one text once
 * @param articlesIndependent the same, of those of one origin once
 * @param npmi normalised pointwise mutual information, -1 to 1
 * @param q the share of false discoveries among pairs that are at least as significant
 * @param alpha how likely either end would give the edge such a weight by chance, 0 to 1
 * @param lift the share of articles that name both as a multiple of that of the period before
 * @param firstDay on which both were named together
 * @param lastDay the last such day
 */
public record NetworkEdge(
    String source,
    String target,
    @Nullable Double weight,
    @Nullable Long articles,
    @Nullable Long articlesDistinct,
    @Nullable Long articlesIndependent,
    @Nullable Double npmi,
    @Nullable Double q,
    @Nullable Double alpha,
    @Nullable Double lift,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay) {
  /** What is told of an edge besides its ends and weight, in the order in which it is written. */
  static final List<Attribute<NetworkEdge>> ATTRIBUTES =
      List.of(
          new Attribute<>("articles", Attribute.Type.LONG, NetworkEdge::articles),
          new Attribute<>("articles_distinct", Attribute.Type.LONG, NetworkEdge::articlesDistinct),
          new Attribute<>(
              "articles_independent", Attribute.Type.LONG, NetworkEdge::articlesIndependent),
          new Attribute<>("npmi", Attribute.Type.DOUBLE, NetworkEdge::npmi),
          new Attribute<>("q", Attribute.Type.DOUBLE, NetworkEdge::q),
          new Attribute<>("alpha", Attribute.Type.DOUBLE, NetworkEdge::alpha),
          new Attribute<>("lift", Attribute.Type.DOUBLE, NetworkEdge::lift),
          new Attribute<>("first_day", Attribute.Type.STRING, NetworkEdge::firstDay),
          new Attribute<>("last_day", Attribute.Type.STRING, NetworkEdge::lastDay));

  public NetworkEdge {
    Attribute.refuseNotFinite(source + " - " + target, weight, npmi, q, alpha, lift);
  }
}

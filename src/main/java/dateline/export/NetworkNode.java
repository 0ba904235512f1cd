package dateline.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a network to be written. What is null is left out.
 *
 * @param id of the entity; no other node has it
 * @param label its name; the id where null
 * @param type of entity, such as PERSON
 * @param community the label of its community
 * @param degree with how many others it is named
 * @param strength the sum of the weights of its edges
 * @param betweenness how many pairs of others, or what share of them, have it between them
 * @param articles that name it
 */
public record NetworkNode(
    String id,
    @Nullable String label,
    @Nullable String type,
    @Nullable String community,
    @Nullable Integer degree,
    @Nullable Double strength,
    @Nullable Double betweenness,
    @Nullable Long articles) {
  /** What is told of a node besides its id and label, in the order in which it is written. */
  static final List<Attribute<NetworkNode>> ATTRIBUTES =
      List.of(
          new Attribute<>("type", Attribute.Type.STRING, NetworkNode::type),
          new Attribute<>("community", Attribute.Type.STRING, NetworkNode::community),
          new Attribute<>("degree", Attribute.Type.LONG, NetworkNode::degree),
          new Attribute<>("strength", Attribute.Type.DOUBLE, NetworkNode::strength),
          new Attribute<>("betweenness", Attribute.Type.DOUBLE, NetworkNode::betweenness),
          new Attribute<>("articles", Attribute.Type.LONG, NetworkNode::articles));

  public NetworkNode {
    Attribute.refuseNotFinite(id, strength, betweenness);
  }

  String shownLabel() {
    return label == null ? id : label;
  }
}

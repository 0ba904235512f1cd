package dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a network as GraphML (Brandes, Eiglsperger, Herman, Himsolt and Marshall 2002), which
 * Gephi, networkx, igraph and others read. Nodes and edges are written as they come, in their
 * order: the same rows give the same bytes.
 */
public final class GraphMl {
  private GraphMl() {}

  /** Writes a file, in place of one that is there. */
  public static void write(Path path, Iterator<NetworkNode> nodes, Iterator<NetworkEdge> edges)
      throws IOException {
    try (Writer to = Files.newBufferedWriter(path)) {
      write(to, nodes, edges);
    }
  }

  /**
   * Writes to what is open, and leaves it open.
   *
   * @param to if it makes bytes, then as UTF-8
   */
  public static void write(Writer to, Iterator<NetworkNode> nodes, Iterator<NetworkEdge> edges)
      throws IOException {
    XmlFile.write(
        to,
        xml -> {
          xml.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
          key(xml, "node", "label", Attribute.Type.STRING);
          keys(xml, "node", NetworkNode.ATTRIBUTES);
          key(xml, "edge", "weight", Attribute.Type.DOUBLE);
          keys(xml, "edge", NetworkEdge.ATTRIBUTES);
          xml.begin("graph", "edgedefault", "undirected");
          while (nodes.hasNext()) {
            node(xml, nodes.next());
          }
          while (edges.hasNext()) {
            edge(xml, edges.next());
          }
          xml.end();
          xml.end();
        });
  }

  private static <T> void keys(XmlFile xml, String of, List<Attribute<T>> attributes)
      throws XMLStreamException {
    for (Attribute<T> attribute : attributes) {
      key(xml, of, attribute.name(), attribute.type());
    }
  }

  private static void key(XmlFile xml, String of, String name, Attribute.Type type)
      throws XMLStreamException {
    xml.empty(
        "key", "id", of + "_" + name, "for", of, "attr.name", name, "attr.type", type.inFile());
  }

  private static void node(XmlFile xml, NetworkNode node) throws XMLStreamException {
    xml.begin("node", "id", node.id());
    data(xml, "node_label", node.shownLabel());
    data(xml, "node_", NetworkNode.ATTRIBUTES, node);
    xml.end();
  }

  private static void edge(XmlFile xml, NetworkEdge edge) throws XMLStreamException {
    xml.begin("edge", "source", edge.source(), "target", edge.target());
    data(xml, "edge_weight", edge.weight());
    data(xml, "edge_", NetworkEdge.ATTRIBUTES, edge);
    xml.end();
  }

  private static <T> void data(XmlFile xml, String prefix, List<Attribute<T>> attributes, T of)
      throws XMLStreamException {
    for (Attribute<T> attribute : attributes) {
      data(xml, prefix + attribute.name(), attribute.value().apply(of));
    }
  }

  private static void data(XmlFile xml, String key, @Nullable Object value)
      throws XMLStreamException {
    if (value != null) {
      xml.text("data", value.toString(), "key", key);
    }
  }
}

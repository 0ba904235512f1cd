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
 * Writes a network as GEXF 1.3 (gexf.net), Gephi's own format. Nodes and edges are written as they
 * come, in their order: the same rows give the same bytes.
 */
public final class Gexf {
  private Gexf() {}

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
          xml.begin("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
          xml.begin("graph", "defaultedgetype", "undirected", "mode", "static");
          attributes(xml, "node", NetworkNode.ATTRIBUTES);
          attributes(xml, "edge", NetworkEdge.ATTRIBUTES);
          xml.begin("nodes");
          while (nodes.hasNext()) {
            node(xml, nodes.next());
          }
          xml.end();
          xml.begin("edges");
          for (long id = 0; edges.hasNext(); id++) {
            edge(xml, id, edges.next());
          }
          xml.end();
          xml.end();
          xml.end();
        });
  }

  private static <T> void attributes(XmlFile xml, String of, List<Attribute<T>> attributes)
      throws XMLStreamException {
    xml.begin("attributes", "class", of);
    for (Attribute<T> attribute : attributes) {
      String name = attribute.name();
      xml.empty("attribute", "id", name, "title", name, "type", attribute.type().inFile());
    }
    xml.end();
  }

  private static void node(XmlFile xml, NetworkNode node) throws XMLStreamException {
    xml.begin("node", "id", node.id(), "label", node.shownLabel());
    values(xml, NetworkNode.ATTRIBUTES, node);
    xml.end();
  }

  private static void edge(XmlFile xml, long id, NetworkEdge edge) throws XMLStreamException {
    String number = Long.toString(id);
    @Nullable Double weight = edge.weight();
    if (weight == null) {
      xml.begin("edge", "id", number, "source", edge.source(), "target", edge.target());
    } else {
      xml.begin(
          "edge",
          "id",
          number,
          "source",
          edge.source(),
          "target",
          edge.target(),
          "weight",
          weight.toString());
    }
    values(xml, NetworkEdge.ATTRIBUTES, edge);
    xml.end();
  }

  private static <T> void values(XmlFile xml, List<Attribute<T>> attributes, T of)
      throws XMLStreamException {
    xml.begin("attvalues");
    for (Attribute<T> attribute : attributes) {
      @Nullable Object value = attribute.value().apply(of);
      if (value != null) {
        xml.empty("attvalue", "for", attribute.name(), "value", value.toString());
      }
    }
    xml.end();
  }
}

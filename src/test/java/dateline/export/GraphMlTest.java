package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class GraphMlTest {

  @Test
  void fileReadsLikeThis() throws IOException {
    StringWriter to = new StringWriter();
    GraphMl.write(to, Rows.NODES.subList(0, 1).iterator(), Rows.EDGES.subList(1, 2).iterator());
    assertThat(to.toString())
        .startsWith(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="node_label" for="node" attr.name="label" attr.type="string"/>
            """
                .stripTrailing())
        .endsWith(
            """
              <graph edgedefault="undirected">
                <node id="Q212">
                  <data key="node_label">Ukraine</data>
                  <data key="node_type">PLACE</data>
                  <data key="node_community">Q212</data>
                  <data key="node_degree">2</data>
                  <data key="node_strength">7.5</data>
                  <data key="node_betweenness">0.25</data>
                  <data key="node_articles">40</data>
                </node>
                <edge source="Q212" target="x\uFFFD\uFFFD">
                  <data key="edge_articles">3</data>
                </edge>
              </graph>
            </graphml>
            """);
  }

  @Test
  void everyKeyIsDeclaredOnceWithItsType() throws IOException {
    Parsed parsed = parsed();
    List<String> declared = parsed.values("key", "id");
    assertThat(declared).doesNotHaveDuplicates().hasSize(17);
    assertThat(declared).containsExactlyInAnyOrderElementsOf(new HashSet<>(used(parsed)));
    Map<String, String> types = new TreeMap<>();
    for (Element key : parsed.all("key")) {
      types.put(
          key.getAttribute("for") + " " + key.getAttribute("attr.name"),
          key.getAttribute("attr.type"));
    }
    assertThat(types)
        .containsEntry("node degree", "long")
        .containsEntry("node label", "string")
        .containsEntry("edge weight", "double")
        .containsEntry("edge first_day", "string");
  }

  @Test
  void rowsComeInTheirOrder() throws IOException {
    Parsed parsed = parsed();
    assertThat(parsed.values("node", "id")).containsExactly("Q212", "Q7", "x\uFFFD\uFFFD");
    assertThat(parsed.values("edge", "target")).containsExactly("Q7", "x\uFFFD\uFFFD");
  }

  @Test
  void namesAreReadAsTheyWere() throws IOException {
    Element node = parsed().all("node").get(1);
    assertThat(Parsed.all(node, "data").get(0).getTextContent())
        .isEqualTo("R&D <\"dept\"> \uD83D\uDE00 Київ");
  }

  @Test
  void nodeWithoutALabelIsCalledByItsIdAndNothingElseIsTold() throws IOException {
    Element node = parsed().all("node").get(2);
    assertThat(Parsed.all(node, "data")).hasSize(1);
    assertThat(node.getTextContent().strip()).isEqualTo("x\uFFFD\uFFFD");
  }

  @Test
  void networkMayBeEmpty() throws IOException {
    StringWriter to = new StringWriter();
    GraphMl.write(to, List.<NetworkNode>of().iterator(), List.<NetworkEdge>of().iterator());
    assertThat(new Parsed(to.toString()).all("graph")).hasSize(1);
  }

  @Test
  void fileIsWhatAWriterGets(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("network.graphml");
    GraphMl.write(file, Rows.NODES.iterator(), Rows.EDGES.iterator());
    assertThat(Files.readString(file)).isEqualTo(written());
  }

  private static List<String> used(Parsed parsed) {
    return parsed.values("data", "key");
  }

  private static Parsed parsed() throws IOException {
    return new Parsed(written());
  }

  private static String written() throws IOException {
    StringWriter to = new StringWriter();
    GraphMl.write(to, Rows.NODES.iterator(), Rows.EDGES.iterator());
    return to.toString();
  }
}

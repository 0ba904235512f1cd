package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class GexfTest {

  @Test
  void fileReadsLikeThis() throws IOException {
    StringWriter to = new StringWriter();
    Gexf.write(to, Rows.NODES.subList(0, 1).iterator(), Rows.EDGES.subList(0, 1).iterator());
    assertThat(to.toString())
        .startsWith(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://gexf.net/1.3" version="1.3">
              <graph defaultedgetype="undirected" mode="static">
                <attributes class="node">
                  <attribute id="type" title="type" type="string"/>
            """
                .stripTrailing())
        .contains(
            """
                  <node id="Q212" label="Ukraine">
                    <attvalues>
                      <attvalue for="type" value="PLACE"/>
            """)
        .contains("      <edge id=\"0\" source=\"Q212\" target=\"Q7\" weight=\"5.0\">\n")
        .endsWith(
            """
                      <attvalue for="last_day" value="2025-04-28"/>
                    </attvalues>
                  </edge>
                </edges>
              </graph>
            </gexf>
            """);
  }

  @Test
  void everyAttributeIsDeclaredOnceForNodesAndEdges() throws IOException {
    Parsed parsed = parsed();
    List<Element> attributes = parsed.all("attributes");
    assertThat(attributes)
        .extracting(of -> of.getAttribute("class"))
        .containsExactly("node", "edge");
    assertDeclared(attributes.get(0), parsed.all("nodes").get(0));
    assertDeclared(attributes.get(1), parsed.all("edges").get(0));
    assertThat(parsed.values("attribute", "type"))
        .containsExactly(
            "string", "string", "long", "double", "double", "long", "long", "long", "long",
            "double", "double", "double", "double", "string", "string");
  }

  @Test
  void rowsComeInTheirOrderAndEdgesAreNumbered() throws IOException {
    Parsed parsed = parsed();
    assertThat(parsed.values("node", "id")).containsExactly("Q212", "Q7", "x\uFFFD\uFFFD");
    assertThat(parsed.values("edge", "target")).containsExactly("Q7", "x\uFFFD\uFFFD");
    assertThat(parsed.values("edge", "id")).containsExactly("0", "1");
  }

  @Test
  void namesAreReadAsTheyWere() throws IOException {
    assertThat(parsed().values("node", "label"))
        .containsExactly("Ukraine", "R&D <\"dept\"> \uD83D\uDE00 Київ", "x\uFFFD\uFFFD");
  }

  @Test
  void whatIsNotKnownIsLeftOut() throws IOException {
    Parsed parsed = parsed();
    assertThat(Parsed.all(parsed.all("node").get(2), "attvalue")).isEmpty();
    assertThat(parsed.all("edge").get(1).hasAttribute("weight")).isFalse();
    assertThat(Parsed.all(parsed.all("edge").get(1), "attvalue")).hasSize(1);
  }

  @Test
  void fileIsWhatAWriterGets(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("network.gexf");
    Gexf.write(file, Rows.NODES.iterator(), Rows.EDGES.iterator());
    assertThat(Files.readString(file)).isEqualTo(written());
  }

  private static void assertDeclared(Element declarations, Element rows) {
    List<String> declared =
        Parsed.all(declarations, "attribute").stream().map(of -> of.getAttribute("id")).toList();
    List<String> used =
        Parsed.all(rows, "attvalue").stream().map(of -> of.getAttribute("for")).toList();
    assertThat(declared)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(new HashSet<>(used));
  }

  private static Parsed parsed() throws IOException {
    return new Parsed(written());
  }

  private static String written() throws IOException {
    StringWriter to = new StringWriter();
    Gexf.write(to, Rows.NODES.iterator(), Rows.EDGES.iterator());
    return to.toString();
  }
}

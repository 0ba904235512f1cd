package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Three who are named together, and a fourth who is named with one of them by chance. */
class ExportNetworkTest {
  @TempDir static Path folder;
  private static Path warehouse;

  @BeforeAll
  static void publish() throws IOException {
    warehouse = folder.resolve("w");
    new PairRows()
        .among(9, "haldane", "ketteh", "mirov")
        .pair("mirov", "ordan", 4, 0.3, 0.6)
        .publish(warehouse);
  }

  @Test
  void nodesAndEdgesAreInTheGraphMl() throws Exception {
    Path file = folder.resolve("network.graphml");
    CommandLineForTests run = export(file);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("3 nodes and 3 edges in %s%n".formatted(file));
    Document graph = parsed(file);
    assertThat(values(graph, "node", "id")).containsExactly("haldane", "ketteh", "mirov");
    assertThat(values(graph, "edge", "source")).containsExactly("haldane", "haldane", "ketteh");
    assertThat(values(graph, "edge", "target")).containsExactly("ketteh", "mirov", "mirov");
    Element haldane = (Element) graph.getElementsByTagName("node").item(0);
    assertThat(haldane.getTextContent().trim().split("\\s+"))
        .containsExactly("Haldane", "person", "haldane~1", "2", "18.0", "0.0", "30");
    Element edge = (Element) graph.getElementsByTagName("edge").item(0);
    assertThat(edge.getTextContent().trim().split("\\s+"))
        .containsExactly("9.0", "9", "9", "9", "0.5", "0.001", "0.01", "2024-03-31", "2024-03-31");
  }

  @Test
  void theEndOfItsNameSaysWhatAFileIs() throws Exception {
    Path file = folder.resolve("network.gexf");
    assertThat(export(file).exitCode()).isZero();
    assertThat(parsed(file).getDocumentElement().getTagName()).isEqualTo("gexf");
    Path other = folder.resolve("network.xml");
    assertThat(export(other, "--format", "gexf").exitCode()).isZero();
    assertThat(other).hasSameTextualContentAs(file);
  }

  @Test
  void whoHasNoCommunityIsANodeAllTheSame() throws Exception {
    Path file = folder.resolve("all.graphml");
    assertThat(export(file, "--q", "1").out()).startsWith("4 nodes and 4 edges");
    Element ordan = (Element) parsed(file).getElementsByTagName("node").item(3);
    assertThat(ordan.getTextContent().trim().split("\\s+"))
        .containsExactly("Ordan", "person", "1", "4.0", "30");
    Path backbone = folder.resolve("backbone.graphml");
    assertThat(export(backbone, "--q", "1", "--alpha", "0.5").out()).startsWith("3 nodes");
    Path common = folder.resolve("common.graphml");
    assertThat(export(common, "--q", "1", "--least-articles", "5").out()).startsWith("3 nodes");
  }

  @Test
  void aFileThatIsThereStaysUnlessForced() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.gexf"), "mine");
    refused(export(file), "mine.gexf: is there already; --force replaces it");
    assertThat(file).hasContent("mine");
    assertThat(export(file, "--force").exitCode()).isZero();
    assertThat(Files.readString(file)).startsWith("<?xml");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(left -> left.toString().endsWith(".part"));
    }
  }

  @Test
  void whatCannotBeWrittenIsToldInOneLine() {
    refused(export(folder.resolve("network.dot")), "network.dot: ends neither in .graphml nor");
    refused(
        export(folder.resolve("no/network.gexf")), "there is no folder " + folder.resolve("no"));
    refused(export(folder, "--format", "gexf"), "is a folder; give a file");
    refused(export(folder.resolve("x.gexf"), "--within", "page"), "--within page: give one of");
    refused(export(folder.resolve("x.gexf"), "--q", "5"), "--q 5.0: give a number from 0 to 1");
    refused(
        export(folder.resolve("x.gexf"), "--within", "sentence"),
        "no pair of all within sentence",
        "try --period all, --within article");
    assertThat(folder.resolve("x.gexf")).doesNotExist();
  }

  @Test
  void aWarehouseWithoutAnEditionIsToldFrom() {
    CommandLineForTests run =
        CommandLineForTests.run(
            "export-network",
            "--warehouse",
            folder.resolve("none").toString(),
            "--to",
            folder.resolve("y.gexf").toString());
    refused(run, "holds no edition yet; run: dateline nightly");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  private static void refused(CommandLineForTests run, String... told) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(told).hasLineCount(1);
  }

  private static CommandLineForTests export(Path to, String... options) {
    List<String> args = new ArrayList<>(List.of("export-network", "--period", "all"));
    args.addAll(List.of("--warehouse", warehouse.toString(), "--to", to.toString()));
    args.addAll(List.of(options));
    return CommandLineForTests.run(args.toArray(new String[0]));
  }

  private static Document parsed(Path file) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
  }

  private static List<String> values(Document in, String element, String attribute) {
    NodeList found = in.getElementsByTagName(element);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
        .toList();
  }
}

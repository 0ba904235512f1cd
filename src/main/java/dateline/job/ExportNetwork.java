package dateline.job;

import dateline.corpus.InputException;
import dateline.export.Gexf;
import dateline.export.GraphMl;
import dateline.spark.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the network of those who are named together for programs that draw it. */
@Command(
    name = "export-network",
    description = {
      "Reads entity_pair, entity_community, entity_day, entity; writes a file for Gephi, networkx,"
          + " igraph, Cytoscape and the like.",
      "Nodes are entities: name, type, community and betweenness as entity_community has them (none"
          + " where it lacks the entity), degree and strength in this file, articles of the period."
          + " Edges are pairs, weighed by articles_weighted."
    },
    footer = "%nExample: dateline export-network --warehouse w --to network.graphml")
public final class ExportNetwork implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Mixin PublishedWarehouse warehouse;

  @Mixin NetworkOptions options;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "File to write: FILE.graphml or FILE.gexf.")
  Path to = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "graphml|gexf",
      description = "Format of the file (default: that of its name).")
  @Nullable Format format;

  @Option(names = "--force", description = "Write in place of a file that is there.")
  boolean force;

  /** What programs that draw networks read, by the ends of files' names. */
  enum Format {
    graphml,
    gexf
  }

  @Override
  public Integer call() throws IOException {
    Format chosen = chosen();
    check();
    options.check();
    PairNetwork network;
    try (Session session = Session.open("dateline export-network")) {
      network = PairNetwork.of(warehouse.edition(session), options);
    }
    if (network.edges().isEmpty()) {
      throw new InputException(options.nothing());
    }
    write(network, chosen);
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%s and %s in %s%n",
            Quantity.of(network.nodes().size(), "node"),
            Quantity.of(network.edges().size(), "edge"),
            to);
    return 0;
  }

  private Format chosen() {
    if (format != null) {
      return format;
    }
    String name = to.toString().toLowerCase(Locale.ROOT);
    return Stream.of(Format.values())
        .filter(known -> name.endsWith("." + known))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "--to %s: ends neither in .graphml nor in .gexf; give --format %s"
                        .formatted(to, "graphml or gexf")));
  }

  private void check() throws IOException {
    warehouse.check();
    new WholeFile(to).check(force);
  }

  private void write(PairNetwork network, Format chosen) throws IOException {
    new WholeFile(to)
        .write(
            part -> {
              switch (chosen) {
                case graphml ->
                    GraphMl.write(part, network.nodes().iterator(), network.edges().iterator());
                case gexf ->
                    Gexf.write(part, network.nodes().iterator(), network.edges().iterator());
              }
            });
  }
}

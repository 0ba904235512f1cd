package dateline.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of measures for the textfile collector of Prometheus' node_exporter. A reader never sees
 * half of it: it is written beside and renamed.
 */
record MetricsFile(Path file) {
  private static final String HELP = "# HELP ";

  /** Writes measures; those that the file has and that are not among them stay as they were. */
  void write(List<MetricFamily> families) throws IOException {
    Map<String, String> lines = Files.exists(file) ? stored() : new LinkedHashMap<>();
    families.forEach(family -> lines.put(family.name(), family.lines()));
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(beside, String.join("", lines.values()));
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The lines of each measure of Dateline's that the file has, by its name. */
  private Map<String, String> stored() throws IOException {
    Map<String, String> stored = new LinkedHashMap<>();
    String name = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(HELP)) {
        name = line.substring(HELP.length()).split(" ", 2)[0];
      }
      if (name.startsWith("dateline_")) {
        stored.merge(name, line + "\n", String::concat);
      }
    }
    return stored;
  }
}

package dateline.source;

import dateline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads articles labelled with attributions in brat's stand-off format: text/, attributions/. */
final class Brat {
  /** A labelled attribution; each part may be in pieces, or missing. */
  record Gold(List<Span> source, List<Span> cue, List<Span> content) {}

  record Labelled(String name, String text, List<Gold> golds) {}

  private Brat() {}

  /** The articles of a folder; of several labellings of an article the first by name. */
  static List<Labelled> read(Path folder) throws IOException {
    Map<String, Path> labels = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      files
          .sorted()
          .forEach(
              file -> {
                String name = file.getFileName().toString();
                labels.putIfAbsent(name.substring(0, name.lastIndexOf('_')), file);
              });
    }
    List<Labelled> articles = new ArrayList<>();
    for (Map.Entry<String, Path> label : labels.entrySet()) {
      Path text = folder.resolve("text").resolve(label.getKey() + ".txt");
      if (Files.exists(text)) {
        String content = Files.readString(text);
        articles.add(new Labelled(label.getKey(), content, golds(label.getValue())));
      }
    }
    return articles;
  }

  private static List<Gold> golds(Path file) throws IOException {
    Map<String, List<Span>> spans = new HashMap<>();
    List<String> events = new ArrayList<>();
    for (String line : Files.readString(file).split("\n", -1)) {
      String[] cells = line.split("\t", -1);
      if (cells.length > 1 && cells[0].matches("T\\d+")) {
        spans.put(cells[0], spans(cells[1].substring(cells[1].indexOf(' ') + 1)));
      } else if (cells.length > 1 && cells[0].matches("E\\d+")) {
        events.add(cells[1]);
      }
    }
    return events.stream()
        .map(
            event ->
                new Gold(
                    part(event, "Source", spans),
                    part(event, "Cue", spans),
                    part(event, "Content", spans)))
        .filter(gold -> !gold.cue().isEmpty())
        .toList();
  }

  private static List<Span> spans(String offsets) {
    return Arrays.stream(offsets.split(";", -1))
        .map(pair -> pair.split(" ", -1))
        .map(pair -> new Span(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])))
        .toList();
  }

  private static List<Span> part(String event, String role, Map<String, List<Span>> spans) {
    return Arrays.stream(event.split(" ", -1))
        .filter(part -> part.replaceAll("\\d*:.*", "").equals(role))
        .flatMap(part -> spans.getOrDefault(part.split(":", -1)[1], List.of()).stream())
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }
}

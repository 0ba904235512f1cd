package dateline.story.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The texts of the test set, in our own words, on wars that were never fought. */
final class NewsTexts {
  private static final List<String> FILES =
      List.of(
          "arzhani-gorge",
          "drenova",
          "gedaro",
          "karani-hills",
          "kazhen-steppe",
          "kelm-valley",
          "lomaivuna",
          "merrow-strait",
          "mutanga",
          "nordhavn",
          "qasr-halim",
          "quillamba",
          "sundar-delta",
          "tamrit");

  private NewsTexts() {}

  /**
   * Texts none of which is taken from another; those of one event are its name, a dash, a letter.
   */
  static List<NewsText> originals() {
    return FILES.stream().flatMap(file -> texts(file, Map.of())).toList();
  }

  /** Columns, bulletins, items and live pages that have standing text in common. */
  static List<NewsText> serials() {
    Map<String, String> standing = sections("serial/standing");
    return Stream.of("serial/column", "serial/brief", "serial/live")
        .flatMap(file -> texts(file, standing))
        .toList();
  }

  /** What the desks of the test set put in, by kind. */
  static Map<String, List<String>> desk() {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    sections("desk").forEach((kind, text) -> lines.put(kind, text.lines().toList()));
    return lines;
  }

  private static Stream<NewsText> texts(String file, Map<String, String> standing) {
    return sections(file).entrySet().stream().map(e -> text(e.getKey(), e.getValue(), standing));
  }

  private static NewsText text(String head, String content, Map<String, String> standing) {
    String[] fields = head.split(" \\| ", -1);
    List<String> lines = new ArrayList<>();
    for (String line : content.lines().filter(l -> !l.isBlank()).toList()) {
      String block = line.startsWith("[[") ? line.substring(2, line.length() - 2) : "";
      lines.addAll(block.isEmpty() ? List.of(line) : standing.get(block).lines().toList());
    }
    lines.removeIf(String::isBlank);
    return NewsText.original(
        fields[0],
        fields[1],
        Instant.parse(fields[2]),
        lines.get(0),
        lines.subList(1, lines.size()));
  }

  /** What stands under each line that begins with three equals signs. */
  private static Map<String, String> sections(String file) {
    Map<String, String> sections = new LinkedHashMap<>();
    Arrays.stream(read(file).split("(?m)^=== ", -1))
        .filter(section -> !section.isBlank())
        .forEach(
            section -> {
              int end = section.indexOf('\n');
              sections.put(section.substring(0, end), section.substring(end + 1).strip());
            });
    return sections;
  }

  private static String read(String file) {
    try (InputStream in = NewsTexts.class.getResourceAsStream(file + ".txt")) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

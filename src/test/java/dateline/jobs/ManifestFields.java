package dateline.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with the fields of a manifest, after {@code kubernetes/fields.tsv}.
 *
 * @param objects the fields of each object by their names
 */
record ManifestFields(Map<String, Map<String, Field>> objects) {
  /**
   * A field of an object.
   *
   * @param type of its value: a name of the table, with [] where it is a list
   */
  record Field(String type, boolean required) {}

  static ManifestFields read() throws IOException {
    Map<String, Map<String, Field>> objects = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/kubernetes/fields.tsv"))) {
      if (!line.startsWith("#") && !line.startsWith("object\t") && !line.isBlank()) {
        String[] cells = line.split("\t", -1);
        objects
            .computeIfAbsent(cells[0], object -> new LinkedHashMap<>())
            .put(cells[1], new Field(cells[2], cells[3].equals("yes")));
      }
    }
    return new ManifestFields(objects);
  }

  /**
   * The mistakes in a value, each with the path to it.
   *
   * @param type that the value should have
   */
  List<String> mistakes(String type, Object value) {
    List<String> mistakes = new ArrayList<>();
    check(type, type, value, mistakes);
    return mistakes;
  }

  private void check(String path, String type, Object value, List<String> mistakes) {
    if (type.endsWith("[]") && value instanceof List<?> list) {
      String of = type.substring(0, type.length() - 2);
      list.forEach(item -> check(path + "[]", of, item, mistakes));
    } else if (objects.containsKey(type) && value instanceof Map<?, ?> map) {
      checkFields(path, type, map, mistakes);
    } else if (!isPlain(type, value)) {
      mistakes.add("%s: %s is no %s".formatted(path, value, type));
    }
  }

  private void checkFields(String path, String type, Map<?, ?> map, List<String> mistakes) {
    Map<String, Field> fields = objects.getOrDefault(type, Map.of());
    fields.forEach(
        (name, field) -> {
          if (field.required() && !map.containsKey(name)) {
            mistakes.add("%s: %s is missing".formatted(path, name));
          }
        });
    map.forEach(
        (name, value) -> {
          Field field = fields.get(String.valueOf(name));
          if (field == null) {
            mistakes.add("%s: there is no %s".formatted(path, name));
          } else {
            check(path + "." + name, field.type(), value, mistakes);
          }
        });
  }

  private static boolean isPlain(String type, Object value) {
    return switch (type) {
      case "string" -> value instanceof String;
      case "integer" -> value instanceof Integer;
      case "boolean" -> value instanceof Boolean;
      case "map" ->
          value instanceof Map<?, ?> map
              && map.values().stream().allMatch(String.class::isInstance);
      case "any" -> true;
      default -> false;
    };
  }
}

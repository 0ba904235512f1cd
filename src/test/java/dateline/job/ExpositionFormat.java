package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Prometheus' text format, version 0.0.4, and fails on what the format, or the usage of names
 * and units, does not allow. See prometheus.io/docs/instrumenting/exposition_formats.
 */
final class ExpositionFormat {
  private static final Pattern HELP = Pattern.compile("# HELP ([a-zA-Z_:][\\w:]*) (\\S.*)");
  private static final Pattern TYPE = Pattern.compile("# TYPE ([a-zA-Z_:][\\w:]*) (counter|gauge)");
  private static final Pattern SAMPLE =
      Pattern.compile(
          "([a-zA-Z_:][\\w:]*)(\\{[a-zA-Z_]\\w*=\"(?:[^\"\\\\]|\\\\[\\\\\"n])*\"\\})? (\\S+)");

  private ExpositionFormat() {}

  /** The values by name and label: {@code dateline_table_rows{table="article"}}. */
  static Map<String, Double> read(String text) {
    assertThat(text).endsWith("\n").doesNotContain("\r", "\n\n");
    Map<String, Double> values = new LinkedHashMap<>();
    Map<String, String> types = new LinkedHashMap<>();
    String family = "";
    for (String line : List.of(text.split("\n"))) {
      Matcher help = HELP.matcher(line);
      Matcher type = TYPE.matcher(line);
      Matcher sample = SAMPLE.matcher(line);
      if (help.matches()) {
        family = help.group(1);
        assertThat(types).as("a measure comes in one piece").doesNotContainKey(family);
        types.put(family, "");
      } else if (type.matches()) {
        assertThat(type.group(1)).as(line).isEqualTo(family);
        assertThat(types.put(family, type.group(2))).as("one type").isEmpty();
        assertThat(family.endsWith("_total")).as(line).isEqualTo(type.group(2).equals("counter"));
      } else {
        assertThat(sample.matches()).as(line).isTrue();
        assertThat(sample.group(1)).as(line).isEqualTo(family);
        assertThat(types.get(family)).as("a type comes before values").isNotEmpty();
        double value = Double.parseDouble(sample.group(3));
        String label = sample.group(2) == null ? "" : sample.group(2);
        assertThat(values.put(family + label, value)).as(line).isNull();
      }
    }
    return values;
  }
}

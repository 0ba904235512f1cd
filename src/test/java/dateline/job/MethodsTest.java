package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dateline.job.Dictionary.Column;
import dateline.job.Dictionary.Entry;
import dateline.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code data/METHODS.md} tells of every figure, and of nothing that is not there. A figure is a
 * column of numbers or of true and false that is no key and no address, see {@link #ADDRESS}; what
 * a column holds of another table is told there.
 */
class MethodsTest {
  private static final String PAGE = read("data/METHODS.md");

  /** Offsets, ordinals, positions and hashes: where something is, not how much of it. */
  private static final Pattern ADDRESS =
      Pattern.compile("(.*\\.)?((.*_)?(start|end|sentence)|ordinal|position|offset|line|edition)");

  private static final Set<String> NUMBERS = Set.of("integer", "number", "true or false");
  private static final Pattern MARKED = Pattern.compile("`([^`]+)`");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");
  private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)`(?:\\s+\\(([^ )]+)\\))?");

  private static final Pattern CITED =
      Pattern.compile("(\\p{Lu}\\p{L}+)(?: and \\p{Lu}\\p{L}+| et al\\.)? ((?:19|20)\\d\\d)");
  private static final Pattern LISTED =
      Pattern.compile("(?m)^- (?:v[ao]n )?(\\p{Lu}\\p{L}+)\\D* (\\d{4}),");

  /**
   * What the page says of some tables.
   *
   * @param tables that its heading names
   * @param figures that the first cells of its rows name
   */
  private record Section(Set<String> tables, Set<String> figures, String text) {
    static Section of(String text) {
      Set<String> figures = new HashSet<>();
      text.lines()
          .filter(line -> line.startsWith("| `"))
          .forEach(line -> figures.addAll(marked(line.substring(0, line.indexOf(" | ")))));
      return new Section(Set.copyOf(marked(text.lines().findFirst().orElse(""))), figures, text);
    }
  }

  @Test
  void everyTableHasOneSection() {
    List<String> told = sections().stream().flatMap(of -> of.tables().stream()).toList();
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            Tables.published().stream().map(Tables::name).toList());
  }

  @Test
  void everyFigureIsTold() {
    List<String> missing = new ArrayList<>();
    for (Section section : sections()) {
      for (String table : section.tables()) {
        figures(table)
            .filter(figure -> !section.figures().contains(figure))
            .forEach(figure -> missing.add(table + "." + figure));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void noFigureIsToldThatIsNotThere() {
    for (Section section : sections()) {
      Set<String> there = new HashSet<>();
      section.tables().forEach(table -> figures(table).forEach(there::add));
      assertThat(there).as("%s", section.tables()).containsAll(section.figures());
    }
  }

  @Test
  void everyNameIsThatOfATableOrColumn() {
    Set<String> names = new HashSet<>();
    for (Entry entry : Dictionary.entries()) {
      names.add(entry.table());
      for (Column column : entry.columns()) {
        names.add(column.name());
        names.add(entry.table() + "." + column.name());
      }
    }
    assertThat(names)
        .containsAll(marked(PAGE).stream().filter(word -> NAME.matcher(word).matches()).toList());
  }

  @Test
  void everySectionSaysWhatItsFiguresMustNotBeUsedFor() {
    assertThat(sections())
        .allSatisfy(section -> assertThat(section.text()).contains("\n**Not for:** "));
  }

  @Test
  void everyOptionIsThereWithTheDefaultThatIsTold() {
    Map<String, String> defaults = new HashMap<>();
    CommandSpec.forAnnotatedObject(new Nightly())
        .options()
        .forEach(option -> defaults.put(option.longestName(), text(option.defaultValue())));
    Map<String, String> told = new HashMap<>();
    OPTION
        .matcher(PAGE)
        .results()
        .filter(option -> option.group(2) != null)
        .forEach(option -> told.put(option.group(1), option.group(2)));
    assertThat(defaults.keySet()).containsAll(options());
    assertThat(told).hasSizeGreaterThan(15);
    assertThat(defaults).containsAllEntriesOf(told);
  }

  @Test
  void everyWorkThatIsCitedIsListedAndNoOther() {
    String[] parts = PAGE.split("## Literature", 2);
    assertThat(works(LISTED, parts[1]))
        .hasSizeGreaterThan(40)
        .isEqualTo(works(CITED, parts[0].replaceAll("\\s+", " ")));
  }

  private static Set<String> works(Pattern pattern, String text) {
    Set<String> works = new TreeSet<>();
    pattern.matcher(text).results().forEach(w -> works.add(w.group(1) + " " + w.group(2)));
    return works;
  }

  /** The file that says how to cite, in the Citation File Format 1.2.0. */
  @Test
  void theCitationFileSaysWhatItHasTo() {
    Map<String, Object> cited =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(read("CITATION.cff"));
    assertThat(cited)
        .containsEntry("cff-version", "1.2.0")
        .containsEntry("title", "Dateline")
        .containsEntry("type", "software")
        .containsEntry("authors", List.of(Map.of("name", "The Dateline authors")))
        .containsEntry("license", "Apache-2.0")
        .containsEntry("version", version())
        .containsOnlyKeys(
            "cff-version",
            "title",
            "message",
            "type",
            "authors",
            "version",
            "license",
            "abstract",
            "keywords");
    assertThat(cited.get("message")).asString().isNotBlank();
    assertThat(cited.get("abstract")).asString().isNotBlank();
    assertThat(cited.get("keywords")).asInstanceOf(LIST).hasOnlyElementsOfType(String.class);
  }

  private static String version() {
    return Pattern.compile("<version>(.+)</version>")
        .matcher(read("pom.xml"))
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  private static List<Section> sections() {
    return Stream.of(PAGE.split("(?m)^(?=##)"))
        .filter(part -> part.startsWith("### "))
        .map(Section::of)
        .toList();
  }

  private static Stream<String> figures(String table) {
    Entry entry =
        Dictionary.entries().stream()
            .filter(e -> e.table().equals(table))
            .findFirst()
            .orElseThrow();
    Set<String> tables = new HashSet<>();
    Dictionary.entries().forEach(other -> tables.add(other.table()));
    return entry.columns().stream()
        .filter(column -> NUMBERS.contains(column.type()) && !column.key())
        .map(Column::name)
        .filter(name -> !ADDRESS.matcher(name).matches())
        .filter(
            name -> !name.contains(".") || !tables.contains(name.substring(0, name.indexOf('.'))));
  }

  private static List<String> marked(String text) {
    return MARKED.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static List<String> options() {
    return OPTION.matcher(PAGE).results().map(option -> option.group(1)).toList();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dateline.corpus;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says about files by their names: {@code VALUE} for every file, {@code
 * GLOB=VALUE} for some.
 *
 * @param rules the first that matches counts
 */
record FileRules<T>(List<Rule<T>> rules) {
  private static final String ALL = "*";

  /**
   * What is said of the files whose names match.
   *
   * @param glob pattern of file names
   */
  record Rule<T>(String glob, T value) {
    boolean matches(String name) {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(name));
    }
  }

  FileRules {
    rules = List.copyOf(rules);
  }

  /**
   * Reads the values of an option.
   *
   * @param option its name
   * @param example one of its values
   * @param value reads what is said
   * @throws InputException for a value in neither form
   */
  static <T> FileRules<T> of(
      String option, List<String> values, String example, Function<String, T> value) {
    List<Rule<T>> rules = new ArrayList<>();
    for (String written : inOrder(values)) {
      int equals = written.indexOf('=');
      String glob = written.substring(0, equals).strip();
      String said = written.substring(equals + 1).strip();
      if (glob.isEmpty() || said.isEmpty()) {
        throw new InputException(
            "%s %s: expected %s, for instance '%s'"
                .formatted(option, written, "VALUE or GLOB=VALUE", example));
      }
      rules.add(checked(option, written, new Rule<>(glob, value.apply(said))));
    }
    if (rules.stream().filter(rule -> rule.glob.equals(ALL)).count() > 1) {
      throw new InputException(
          option + " says two things of every file; use GLOB=VALUE to tell files apart");
    }
    return new FileRules<>(rules);
  }

  /** What the first matching rule says; none when no rule matches. */
  @Nullable T of(String fileName) {
    for (Rule<T> rule : rules) {
      if (rule.matches(fileName)) {
        return rule.value;
      }
    }
    return null;
  }

  /** Rules for some files before the one for all. */
  private static List<String> inOrder(List<String> values) {
    List<String> ordered = new ArrayList<>(values.stream().filter(v -> v.contains("=")).toList());
    values.stream().filter(v -> !v.contains("=")).map(v -> ALL + "=" + v).forEach(ordered::add);
    return ordered;
  }

  private static <T> Rule<T> checked(String option, String written, Rule<T> rule) {
    try {
      boolean unused = rule.matches("any");
      return rule;
    } catch (PatternSyntaxException e) {
      throw new InputException(
          "%s %s: not a pattern of file names: %s".formatted(option, written, e.getDescription()),
          e);
    }
  }
}

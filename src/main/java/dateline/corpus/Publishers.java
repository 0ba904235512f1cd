package dateline.corpus;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What the command line says about who publishes the articles of a file. */
record Publishers(List<Rule> rules) {
  private static final String ALL = "*";

  /**
   * The publisher of the files whose names match.
   *
   * @param glob pattern of file names
   * @param publisher name of the publisher
   */
  record Rule(String glob, String publisher) {}

  Publishers {
    rules = List.copyOf(rules);
  }

  /**
   * Reads the values of {@code --publisher}.
   *
   * @param values {@code NAME} for every file or {@code GLOB=NAME} for some
   * @throws InputException for a value that is neither
   */
  static Publishers of(List<String> values) {
    List<Rule> rules = new ArrayList<>();
    values.stream().filter(v -> v.contains("=")).map(Publishers::rule).forEach(rules::add);
    values.stream().filter(v -> !v.contains("=")).map(v -> rule("*=" + v)).forEach(rules::add);
    if (rules.stream().filter(rule -> rule.glob.equals(ALL)).count() > 1) {
      throw new InputException(
          "--publisher names two publishers for every file; use GLOB=NAME to tell files apart");
    }
    return new Publishers(rules);
  }

  /** The publisher that the first matching rule gives; none when no rule matches. */
  @Nullable String of(Path file) {
    Path name = file.getFileName();
    for (Rule rule : rules) {
      if (name != null && matches(rule, name)) {
        return rule.publisher;
      }
    }
    return null;
  }

  private static boolean matches(Rule rule, Path name) {
    return FileSystems.getDefault().getPathMatcher("glob:" + rule.glob).matches(name);
  }

  private static Rule rule(String value) {
    int equals = value.indexOf('=');
    Rule rule = new Rule(value.substring(0, equals).strip(), value.substring(equals + 1).strip());
    if (rule.glob.isEmpty() || rule.publisher.isEmpty()) {
      throw new InputException(
          "--publisher %s: expected NAME or GLOB=NAME, for instance 'cp-*.csv=Continental Press'"
              .formatted(value));
    }
    try {
      matches(rule, Path.of("any"));
      return rule;
    } catch (PatternSyntaxException e) {
      throw new InputException(
          "--publisher %s: not a pattern of file names: %s".formatted(value, e.getDescription()),
          e);
    }
  }
}

package dateline;

import dateline.terminal.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one line: what, and where to look it up. */
record Misuse(CommandLine command, String message) {

  /** Picocli names an option that it meets among another's values in words only. */
  private static final Pattern UNKNOWN = Pattern.compile("Unknown option: '([^']+)'");

  /** What those who look for help type besides {@code --help}. */
  private static final Set<String> HELP = Set.of("help", "-help", "-?", "/?");

  private static final Pattern CHOICE =
      Pattern.compile("expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'");

  /**
   * What an error means.
   *
   * @param words the command line
   */
  static Misuse of(ParameterException error, List<String> words) {
    CommandLine command = error.getCommandLine();
    if (words.stream().anyMatch(HELP::contains)) {
      return new Misuse(command, "help is an option");
    }
    String message = String.valueOf(error.getMessage());
    String told = unknown(error, message).map(word -> told(command, word)).orElse(plain(message));
    return new Misuse(command, told);
  }

  int tell() {
    CommandSpec spec = command.getCommandSpec();
    command.getErr().printf("dateline: %s; see %s --help%n", message, spec.qualifiedName());
    return spec.exitCodeOnInvalidInput();
  }

  /** The first word that is not known; what seems to be missing may only be misspelled. */
  private static Optional<String> unknown(ParameterException error, String message) {
    Matcher named = UNKNOWN.matcher(message);
    if (named.find()) {
      return Optional.of(named.group(1));
    }
    boolean misspelled =
        error instanceof UnmatchedArgumentException || error instanceof MissingParameterException;
    return misspelled
        ? error.getCommandLine().getUnmatchedArguments().stream().findFirst()
        : Optional.empty();
  }

  private static String told(CommandLine command, String word) {
    if (word.startsWith("-")) {
      return option(command, word);
    }
    if (!command.getSubcommands().isEmpty()) {
      return "unknown command %s%s"
          .formatted(word, Spelling.hint(word, command.getSubcommands().keySet()));
    }
    return "unknown argument %s%s"
        .formatted(word, forgotten(command).map(option -> "; give it after " + option).orElse(""));
  }

  /** The option that a word without one may be meant for. */
  private static Optional<String> forgotten(CommandLine command) {
    return command.getCommandSpec().requiredArgs().stream()
        .filter(OptionSpec.class::isInstance)
        .map(option -> ((OptionSpec) option).longestName())
        .filter(name -> !name.equals("--warehouse"))
        .findFirst();
  }

  private static String option(CommandLine command, String word) {
    List<String> names = new ArrayList<>();
    command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
    String hint = Spelling.hint(word, names);
    boolean early = hint.isEmpty() && command.getParent() == null;
    return "unknown option %s%s".formatted(word, early ? "; a command comes first" : hint);
  }

  /** Picocli's message in the words of the others. */
  private static String plain(String message) {
    String plain =
        message
            .replace("option option", "option")
            .replaceFirst("' is not an? (int|long)$", "' is no whole number")
            .replaceFirst("' is not a double$", "' is no number");
    Matcher choice = CHOICE.matcher(plain);
    if (choice.find()) {
      List<String> names = List.of(choice.group(1).toLowerCase(Locale.ROOT).split(", ", -1));
      plain =
          choice.replaceFirst(
              Matcher.quoteReplacement(
                  "expected %s, not '%s'%s"
                      .formatted(
                          String.join(" or ", names),
                          choice.group(2),
                          Spelling.hint(choice.group(2), names))));
    }
    return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
  }
}

package dateline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one line: what, and where to look it up. */
record Misuse(CommandLine command, String message) {

  /** Picocli names an option that it meets among another's values in words only. */
  private static final Pattern UNKNOWN = Pattern.compile("Unknown option: '([^']+)'");

  static Misuse of(ParameterException error) {
    CommandLine command = error.getCommandLine();
    String message = String.valueOf(error.getMessage());
    String told = unknown(error, message).map(word -> told(command, word)).orElse(lower(message));
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
    String usual = command.getSubcommands().isEmpty() ? "argument" : "command";
    List<String> similar = similar(command, word);
    return "unknown %s %s%s"
        .formatted(
            word.startsWith("-") ? "option" : usual,
            word,
            similar.isEmpty() ? "" : ", did you mean " + String.join(" or ", similar) + "?");
  }

  /** The names that a word may be meant for; the one alone that it breaks off. */
  private static List<String> similar(CommandLine command, String word) {
    List<String> similar = new UnmatchedArgumentException(command, List.of(word)).getSuggestions();
    List<String> brokenOff = similar.stream().filter(name -> name.startsWith(word)).toList();
    return brokenOff.size() == 1 ? brokenOff : similar;
  }

  private static String lower(String message) {
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}

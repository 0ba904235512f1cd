package dateline.corpus;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that is one article: its first line is the headline. The name of the file gives
 * publisher and date where it looks like {@code halvikcourier-2024-03-04.txt} or {@code
 * 2024-03-04_halvikcourier_3.txt}.
 */
final class TextParser implements Parser {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?<first>\\p{L}[^_]*?)[-_](?<late>\\d{4}-\\d{2}-\\d{2})"
              + "|(?<early>\\d{4}-\\d{2}-\\d{2})[-_](?<second>\\p{L}[^_]*?)(?:_.*)?)"
              + "\\.\\w+(?:\\.(?:gz|bz2|xz|zst))?");

  private final Map<String, String> named;

  TextParser(InputFile file) {
    Map<String, String> guesses = named(file.name());
    named = file.publisher() == null ? guesses : without(guesses);
  }

  @Override
  public @Nullable Function<String, @Nullable Object> fields(String record) {
    String text = record.strip();
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    return field ->
        switch (field) {
          case Columns.TITLE -> text.substring(0, end);
          case Columns.TEXT -> text.substring(end);
          default -> {
            String value = named.get(field);
            yield value == null ? null : new Sourced(value, "file_name");
          }
        };
  }

  /** What the user says of a file counts more than its name. */
  private static Map<String, String> without(Map<String, String> guesses) {
    String date = guesses.get(Columns.DATE);
    return date == null ? Map.of() : Map.of(Columns.DATE, date);
  }

  private static Map<String, String> named(String file) {
    Matcher name = NAME.matcher(file);
    if (!name.matches()) {
      return Map.of();
    }
    String publisher = name.group("first") == null ? name.group("second") : name.group("first");
    String date = name.group("late") == null ? name.group("early") : name.group("late");
    return Map.of(Columns.PUBLISHER, publisher, Columns.DATE, date);
  }
}

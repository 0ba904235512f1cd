package dateline.terminal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command's output goes, and what may be sent there.
 *
 * @param width columns of characters
 * @param isLive whether a line can be written over: a person watches, and no log is kept
 * @param hasColour whether text may be bold or coloured
 * @param hasUnicode whether it shows more than ASCII
 */
public record Terminal(int width, boolean isLive, boolean hasColour, boolean hasUnicode) {
  private static final int USUAL_WIDTH = 80;

  /** Narrower than this nothing can be set out in columns. */
  private static final int LEAST_WIDTH = 40;

  private static final int MOST_WIDTH = 1_000;
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  /** A log or a file. */
  public static final Terminal NONE = new Terminal(USUAL_WIDTH, false, false, true);

  /** Where this process writes. */
  public static Terminal here() {
    return of(System.getenv(), Charset.defaultCharset());
  }

  /**
   * What the environment says of it: {@code DATELINE_TERMINAL}, which {@code jobs/dateline} sets,
   * that a person watches; {@code COLUMNS} how wide it is; {@code NO_COLOR} (see no-color.org),
   * {@code CLICOLOR=0} and {@code TERM=dumb} forbid colours, {@code CLICOLOR_FORCE} has them in
   * files too.
   */
  public static Terminal of(Map<String, String> environment, Charset charset) {
    boolean isTerminal = !environment.getOrDefault("DATELINE_TERMINAL", "").isEmpty();
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(
        width(environment.getOrDefault("COLUMNS", "")),
        isTerminal && !dumb,
        hasColour(environment, isTerminal && !dumb),
        charset.equals(StandardCharsets.UTF_8));
  }

  private static int width(String columns) {
    return columns.matches("\\d{1,6}") && Integer.parseInt(columns) > 0
        ? Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, Integer.parseInt(columns)))
        : USUAL_WIDTH;
  }

  private static boolean hasColour(Map<String, String> environment, boolean isTerminal) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
      return true;
    }
    return isTerminal && !environment.getOrDefault("CLICOLOR", "1").equals("0");
  }

  /** A text that stands out: bold, or as it is. */
  public String bold(String text) {
    return hasColour ? BOLD + text + PLAIN : text;
  }

  /** A text that stands back. */
  public String dim(String text) {
    return hasColour ? DIM + text + PLAIN : text;
  }

  /** A piece of a longer text, told apart from it: bold, or in double square brackets. */
  public String marked(String text) {
    return hasColour ? BOLD + text + PLAIN : "[[" + text + "]]";
  }
}

package dateline.terminal;

import java.io.PrintWriter;
import java.util.List;

/** Lines under labels, as wide as the terminal. */
public final class Page {
  /** Columns that labels take. */
  public static final int LABEL = 11;

  private final PrintWriter out;
  private final Terminal terminal;

  public Page(PrintWriter out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  public Terminal terminal() {
    return terminal;
  }

  /** Columns beside the labels. */
  public int width() {
    return terminal.width() - LABEL;
  }

  /** A line that stands out, with something after it that stands back. */
  public void heading(String title, String more) {
    String cut = Cells.cut(title, terminal.width());
    int left = terminal.width() - Cells.width(cut) - 2;
    out.println(
        terminal.bold(cut)
            + (left < LABEL || more.isEmpty() ? "" : "  " + terminal.dim(Cells.cut(more, left))));
  }

  /** A line, cut where the terminal ends. */
  public void line(String label, String text) {
    out.println((Cells.fit(label, LABEL) + Cells.cut(text, width())).stripTrailing());
  }

  /** Lines under one label; none where there are none. */
  public void lines(String label, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      line(i == 0 ? label : "", texts.get(i));
    }
  }

  /** A text of any length, over as many lines as it takes. */
  public void text(String label, String text) {
    lines(label, Cells.wrap(text, width()));
  }

  /** A command to copy: never cut. */
  public void command(String label, String command) {
    out.println(Cells.fit(label, LABEL) + command);
  }

  /** A line as it is, or an empty one. */
  public void plain(String line) {
    out.println(line);
  }

  public void flush() {
    out.flush();
  }
}

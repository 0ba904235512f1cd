package dateline.terminal;

import java.io.PrintWriter;
import java.util.function.Supplier;

/**
 * A line that says what is being done, written over as it goes on, and gone when that is done. In a
 * log, where nothing can be written over, there is none.
 */
public final class ProgressLine {
  /** Milliseconds between two states of the line; what is done sooner has none. */
  static final long OFTEN = 500;

  private final PrintWriter out;
  private final Terminal terminal;
  private final Supplier<String> text;
  private final Thread clock = new Thread(this::drawOften, "progress");
  private int drawn;

  private ProgressLine(PrintWriter out, Terminal terminal, Supplier<String> text) {
    this.out = out;
    this.terminal = terminal;
    this.text = text;
  }

  /** What is done while the line is there. */
  public interface Work<T, E extends Exception> {
    T done() throws E;
  }

  /**
   * Shows a line as long as something is done.
   *
   * @param text what to say, asked for again and again, in a thread of its own
   */
  public static <T, E extends Exception> T during(
      PrintWriter out, Terminal terminal, Supplier<String> text, Work<T, E> work) throws E {
    if (!terminal.isLive()) {
      return work.done();
    }
    ProgressLine line = new ProgressLine(out, terminal, text);
    line.begin();
    try {
      return work.done();
    } finally {
      line.end();
    }
  }

  private void begin() {
    clock.setDaemon(true);
    clock.start();
  }

  private void drawOften() {
    try {
      while (true) {
        Thread.sleep(OFTEN);
        draw();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void draw() {
    write(Cells.cut(Printable.of(text.get()), terminal.width() - 1));
  }

  /** Writes over what stands there, which may be longer. */
  private synchronized void write(String line) {
    int width = Cells.width(line);
    out.print("\r" + line + " ".repeat(Math.max(0, drawn - width)) + (width == 0 ? "\r" : ""));
    out.flush();
    drawn = width;
  }

  private void end() {
    clock.interrupt();
    try {
      clock.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (drawn > 0) {
      write("");
    }
  }
}

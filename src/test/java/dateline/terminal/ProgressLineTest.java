package dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final Terminal LIVE = new Terminal(40, true, false, true);
  private static final String LONG = "  annotation  of a corpus in which a name is 新島 every day";

  @Test
  void itIsWrittenOverAndGoneInTheEnd() throws InterruptedException {
    long began = System.nanoTime();
    String written = during(LIVE, 2 * ProgressLine.OFTEN + 200);
    long states = (System.nanoTime() - began) / 1_000_000 / ProgressLine.OFTEN;
    List<String> lines = Stream.of(written.split("\r")).filter(l -> !l.isBlank()).toList();
    assertThat(lines).isNotEmpty().hasSizeLessThanOrEqualTo((int) states);
    assertThat(lines).allMatch(line -> Cells.width(line) < LIVE.width());
    assertThat(written).doesNotContain("\n").endsWith("\r");
    assertThat(seen(written)).isBlank();
  }

  @Test
  void inALogThereIsNone() throws InterruptedException {
    assertThat(during(Terminal.NONE, ProgressLine.OFTEN + 200)).isEmpty();
  }

  @Test
  void whatIsDoneAtOnceHasNone() throws InterruptedException {
    assertThat(during(LIVE, 0)).isEmpty();
  }

  private static String during(Terminal terminal, long milliseconds) throws InterruptedException {
    StringWriter written = new StringWriter();
    ProgressLine.during(
        new PrintWriter(written),
        terminal,
        () -> LONG,
        () -> {
          Thread.sleep(milliseconds);
          return true;
        });
    return written.toString();
  }

  /** What a terminal shows in its one line. */
  private static String seen(String written) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '\r') {
        at = 0;
      } else {
        line.setLength(Math.max(line.length(), at + 1));
        line.setCharAt(at++, c);
      }
    }
    return line.toString();
  }
}

package dateline.train;

import dateline.sentiment.Passage;
import dateline.sentiment.Polarity;
import dateline.sentiment.Stance;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes targets and how they are judged: a line each, for the fast mode to learn from. */
final class LabelWriter implements Closeable {
  private static final String HEADER = "words\tstart\tend\tnegative\tneutral\tpositive\n";

  private final Writer file;
  private long targets;

  LabelWriter(Path path) throws IOException {
    file = Files.newBufferedWriter(path);
    file.write(HEADER);
  }

  /** As a model judges it. */
  void write(Passage passage, Stance stance) throws IOException {
    String words = String.join(" ", passage.words());
    int start = passage.target().start();
    int end = passage.target().end();
    file.write(
        String.format(
            Locale.ROOT,
            "%s\t%d\t%d\t%.4f\t%.4f\t%.4f\n",
            words,
            start,
            end,
            stance.negative(),
            stance.neutral(),
            stance.positive()));
    targets++;
  }

  /** As readers found it. */
  void write(Passage passage, Polarity found) throws IOException {
    int sign = found.sign();
    write(passage, new Stance(sign < 0 ? 1 : 0, sign == 0 ? 1 : 0, sign > 0 ? 1 : 0));
  }

  /** How many it has written. */
  long targets() {
    return targets;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

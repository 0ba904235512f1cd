package dateline.train;

import dateline.corpus.InputException;
import dateline.entity.tagger.TaggerModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Files of taggers of names. */
final class TaggerFile {
  private TaggerFile() {}

  /**
   * Reads a tagger.
   *
   * @throws InputException when the file has none
   */
  static TaggerModel read(Path file) {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      return TaggerModel.read(bytes);
    } catch (IOException e) {
      throw new InputException(
          file + " cannot be read as a model of names; train names makes one", e);
    }
  }

  /** Writes a tagger and says how large it is. */
  static void write(TaggerModel model, Path file, PrintWriter told) throws IOException {
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
      model.write(bytes);
    }
    told.printf(Locale.ROOT, "%s: %,d bytes%n", file, Files.size(file));
  }
}

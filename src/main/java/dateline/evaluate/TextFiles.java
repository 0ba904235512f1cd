package dateline.evaluate;

import dateline.corpus.InputException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text as it stands in a file. */
final class TextFiles {
  private TextFiles() {}

  /**
   * The whole of a file.
   *
   * @throws InputException when it is no UTF-8 or cannot be read
   */
  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (CharacterCodingException e) {
      throw new InputException(path + " is not UTF-8; convert it", e);
    } catch (IOException e) {
      throw new InputException("cannot read %s (%s)".formatted(path, e), e);
    }
  }
}

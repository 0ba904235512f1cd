package dateline.corpus;

import dateline.table.LoadedRecord;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says about reading files; turns each record of a file into an article or a
 * rejection.
 *
 * @param columns which column holds which field
 * @param dateOrder how dates like 4/5/2024 are to be read
 * @param charset character set of files without a byte order mark; none for UTF-8, where what is
 *     not UTF-8 is rejected
 * @param date date of the run
 * @param outlets finds the outlet that published an article
 */
public record Intake(
    Columns columns,
    DateOrder dateOrder,
    @Nullable String charset,
    LocalDate date,
    OutletLookup outlets)
    implements Serializable {

  public Intake {
    charset(charset);
  }

  /**
   * Opens a file that is not of Parquet; memory does not grow with the file, which is closed at its
   * end.
   *
   * @throws InputException when the file cannot be opened or has not the columns that are needed
   */
  public FileRecords read(InputFile file) {
    try {
      return new FileRecords(
          new Readers(file, columns, charset(charset)).open(), new Loader(this, file));
    } catch (IOException e) {
      throw new InputException(
          "%s: cannot be read (%s); check its permissions".formatted(file.path(), Reason.of(e)), e);
    }
  }

  /**
   * Makes an article of a row that something else has read.
   *
   * @param position its position in the file
   * @param field gives the values of the row by the names of fields in {@link Columns}
   */
  public LoadedRecord article(
      InputFile file, long position, Function<String, @Nullable Object> field) {
    return new Loader(this, file).record(found(position, field));
  }

  private static Found found(long position, Function<String, @Nullable Object> row) {
    try {
      return Found.article(position, "", WebPageCells.read(row));
    } catch (Fault fault) {
      return Found.faulty(position, "", fault);
    }
  }

  private static @Nullable Charset charset(@Nullable String name) {
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputException(
          "--encoding " + name + ": not known; use for instance utf-8, windows-1251 or iso-8859-1",
          e);
    }
  }
}

package dateline.corpus;

import dateline.corpus.gdelt.GdeltRecord;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record as a reader found it: one that can be read, one that cannot, or one of a kind that holds
 * no article.
 *
 * @param position where in the file, as in rejected_record
 * @param text its beginning, for an excerpt
 * @param fields gives the values of an article's fields by their names in {@link Columns}
 * @param fault why it cannot be read
 * @param otherKind what it is, if it is no article: {@code request}, {@code image}
 * @param gdelt the line of GDELT that it is
 */
record Found(
    long position,
    String text,
    @Nullable Function<String, @Nullable Object> fields,
    @Nullable Fault fault,
    @Nullable String otherKind,
    @Nullable Gdelt gdelt) {

  /**
   * A line of GDELT.
   *
   * @param kind of which of its tables
   */
  record Gdelt(String kind, GdeltRecord line) {}

  static Found article(long position, String text, Function<String, @Nullable Object> fields) {
    return new Found(position, text, fields, null, null, null);
  }

  static Found faulty(long position, String text, Fault fault) {
    return new Found(position, text, null, fault, null, null);
  }

  static Found ofOtherKind(long position, String kind) {
    return new Found(position, "", null, null, kind, null);
  }

  static Found gdelt(long position, String text, String kind, GdeltRecord line) {
    return new Found(position, text, GdeltLoader.fields(line), null, null, new Gdelt(kind, line));
  }
}

package dateline.corpus;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a record. */
interface Parser {
  /**
   * The record's fields by their names in {@link Columns}.
   *
   * @return none where there is no record, only white space
   * @throws Fault for a record that cannot be read
   */
  @Nullable Function<String, @Nullable Object> fields(String record) throws Fault;
}

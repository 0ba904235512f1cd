package dateline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A query for the rows behind a figure, as DuckDB takes it.
 *
 * @param warehouse folder of the tables, as the user names it
 * @param edition number of the edition
 */
public record Question(String warehouse, long edition) {
  /** Letters of a value up to which it is told whole; a longer one can only be a trick. */
  private static final int WHOLE = 200;

  /** Controls, marks of direction, halves of letters. */
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

  /** Begins a query of a table. */
  Where of(String table) {
    return new Where(table, new ArrayList<>());
  }

  /**
   * The command that shows the places that a figure counts in a terminal.
   *
   * @param entity whom it is about
   * @param more options and values, one after the other
   */
  String command(String entity, String... more) {
    StringBuilder command = new StringBuilder("jobs/dateline show evidence --warehouse ");
    command.append(word(warehouse)).append(" --entity ").append(word(entity));
    for (String next : more) {
      command.append(' ').append(next.startsWith("--") ? next : word(next));
    }
    return command.toString();
  }

  /** A value as one word of a shell. */
  static String word(String value) {
    String shown = Shown.text(value, WHOLE);
    return shown.matches("[\\w./:~@%+,-]+") ? shown : "'" + shown.replace("'", "'\\''") + "'";
  }

  /**
   * The condition that a column has a value. What would steer whoever reads the query stands for
   * any one letter; of a value without end its beginning is asked for.
   */
  static String condition(String column, @Nullable String value) {
    if (value == null) {
      return column + " is null";
    }
    String plain = STEERING.matcher(value).replaceAll("_");
    if (value.length() > WHOLE) {
      return column + " like " + literal(plain.substring(0, WHOLE) + "%");
    }
    return column + (plain.equals(value) ? " = " : " like ") + literal(plain);
  }

  private static String literal(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** A query with its conditions. */
  final class Where {
    private final String table;
    private final List<String> conditions;

    private Where(String table, List<String> conditions) {
      this.table = table;
      this.conditions = conditions;
    }

    /** Adds that a column has a value; null is a value, too. */
    Where is(String column, @Nullable String value) {
      return and(condition(column, value));
    }

    Where and(String condition) {
      conditions.add(condition);
      return this;
    }

    String sql() {
      String from =
          "select *\nfrom "
              + literal("%s/editions/%d/%s/*.parquet".formatted(warehouse, edition, table));
      return conditions.isEmpty() ? from : from + "\nwhere " + String.join("\n  and ", conditions);
    }
  }
}

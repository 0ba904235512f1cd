package dateline.job;

import dateline.corpus.InputException;
import dateline.spark.Edition;
import dateline.table.Tables;
import dateline.terminal.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/** Queries that users write, on the tables of an edition. */
record Query(Edition edition) {
  private static final Pattern FORM = Pattern.compile("^\\[[A-Z_.0-9]+]\\s*|\\s*SQLSTATE.*$");

  /** SQL states of what is wrong with a query (42), or with what it computes of the data (22). */
  private static final Pattern OF_THE_USER = Pattern.compile("(22|42).*");

  /**
   * A table.
   *
   * @throws InputException when there is none of that name
   */
  Dataset<Row> table(String name) {
    return edition.read(named(name));
  }

  static Class<? extends Record> named(String name) {
    String usual = name.toLowerCase(Locale.ROOT).replace('-', '_');
    List<String> names = names();
    return Tables.published().stream()
        .filter(table -> Tables.name(table).equals(usual))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "there is no table %s%s; see dateline tables"
                        .formatted(name, Spelling.hint(usual, names))));
  }

  private static List<String> names() {
    return Tables.published().stream().map(Tables::name).toList();
  }

  /**
   * The rows of a whole query.
   *
   * @throws InputException when it is none, or cannot be understood
   */
  Dataset<Row> sql(String query) {
    Set<String> columns = new TreeSet<>();
    for (Class<? extends Record> table : Tables.published()) {
      String name = Tables.name(table);
      if (Pattern.compile("(?i)\\b" + name + "\\b").matcher(query).find()) {
        Dataset<Row> rows = edition.read(table);
        rows.createOrReplaceTempView(name);
        columns.addAll(List.of(rows.columns()));
      }
    }
    return understood(
        "--sql",
        columns,
        () -> {
          LogicalPlan plan = parsed(query);
          if (plan instanceof Command) {
            throw new InputException("--sql: give a query (select ...): the tables are only read");
          }
          return edition.spark().sql(query);
        });
  }

  private LogicalPlan parsed(String query) throws Exception {
    return ((org.apache.spark.sql.classic.SparkSession) edition.spark())
        .sessionState()
        .sqlParser()
        .parsePlan(query);
  }

  /** The rows that a condition chooses. */
  static Dataset<Row> where(Dataset<Row> rows, @Nullable String condition) {
    return condition == null
        ? rows
        : understood("--where", names(rows), () -> rows.where(condition));
  }

  /** Rows in an order: names of columns, each with {@code desc} behind it or not. */
  static Dataset<Row> ordered(Dataset<Row> rows, List<String> order) {
    Column[] columns = order.stream().map(Query::direction).toArray(Column[]::new);
    return order.isEmpty()
        ? rows
        : understood("--order-by", names(rows), () -> rows.orderBy(columns));
  }

  private static Column direction(String given) {
    String[] words = given.strip().split("\\s+", 2);
    Column column = functions.col(words[0]);
    String direction = words.length == 1 ? "asc" : words[1].toLowerCase(Locale.ROOT);
    return switch (direction) {
      case "asc" -> column;
      case "desc" -> column.desc();
      default ->
          throw new InputException(
              "--order-by %s: give columns, each with desc behind it or not".formatted(given));
    };
  }

  /** Some columns. */
  static Dataset<Row> columns(Dataset<Row> rows, List<String> columns) {
    Column[] chosen = columns.stream().map(functions::col).toArray(Column[]::new);
    return columns.isEmpty()
        ? rows
        : understood("--columns", names(rows), () -> rows.select(chosen));
  }

  private static List<String> names(Dataset<Row> rows) {
    return List.of(rows.columns());
  }

  /** A step that may fail for what the user wrote. */
  interface Step<T> {
    T take() throws Exception;
  }

  /**
   * Takes a step and tells what is wrong in it in a line.
   *
   * @param option where the user wrote it
   * @param names the names that there are
   */
  static <T> T understood(String option, Collection<String> names, Step<T> step) {
    try {
      return step.take();
    } catch (RuntimeException e) {
      throw mistake(option, names, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) { // Spark's, of which Java does not know that they may be thrown.
      throw mistake(option, names, e);
    }
  }

  private static RuntimeException mistake(
      String option, Collection<String> names, Exception error) {
    Optional<SparkThrowable> known =
        Stream.<Throwable>iterate(error, e -> e != null, Throwable::getCause)
            .filter(SparkThrowable.class::isInstance)
            .map(SparkThrowable.class::cast)
            .filter(e -> OF_THE_USER.matcher(String.valueOf(e.getSqlState())).matches())
            .findFirst();
    if (known.isEmpty()) {
      return error instanceof RuntimeException ours ? ours : new IllegalStateException(error);
    }
    return new InputException(option + ": " + told(known.get(), names), error);
  }

  private static String told(SparkThrowable error, Collection<String> names) {
    String condition = String.valueOf(error.getCondition());
    Map<String, String> about = error.getMessageParameters();
    if (condition.startsWith("UNRESOLVED_COLUMN")) {
      String name = about.getOrDefault("objectName", "").replace("`", "");
      String hint = Spelling.hint(name, names);
      return "there is no column %s%s"
          .formatted(name, hint.isEmpty() ? "; there are " + String.join(", ", names) : hint);
    }
    if (condition.startsWith("TABLE_OR_VIEW_NOT_FOUND")) {
      String name = about.getOrDefault("relationName", "").replace("`", "");
      return "there is no table %s%s; see dateline tables"
          .formatted(name, Spelling.hint(name, names()));
    }
    String message = String.valueOf(((Throwable) error).getMessage());
    String first = message.lines().filter(l -> !l.isBlank()).findFirst().orElse("not understood");
    return FORM.matcher(first).replaceAll("");
  }
}

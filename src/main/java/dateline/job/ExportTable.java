package dateline.job;

import dateline.corpus.InputException;
import dateline.export.CsvFile;
import dateline.export.JsonLines;
import dateline.export.RowWriter;
import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.spark.Session;
import dateline.table.Tables;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a table, or what a query makes of the tables, as one file. */
@Command(
    name = "export",
    description = {
      "Reads any table; writes its rows, or those of a query in Spark's SQL, as one file of CSV, JSON"
          + " Lines or Parquet, or to standard output.",
      "CSV is RFC 4180 in UTF-8, times are ISO 8601 in UTC, lists and nested rows JSON. Texts are"
          + " written as they are: a cell may begin with =, which a spreadsheet computes;"
          + " --spreadsheet keeps it from that."
    },
    footer = {
      "%nExample: dateline export entity_day --where \"entity_id = 'sarmalia'\" --to days.csv"
          + " --warehouse w",
      "         dateline export --sql \"select day, sum(articles) from outlet_day group by day\""
          + " --format jsonl --warehouse w"
    })
public final class ExportTable implements Callable<Integer> {
  /** Rows after which it looks whether anybody still reads. */
  private static final int OFTEN = 1_000;

  @Spec CommandSpec spec;
  @Mixin PublishedWarehouse warehouse = new PublishedWarehouse();

  @Parameters(arity = "0..1", paramLabel = "TABLE", description = "Table to write.")
  @Nullable String table;

  @Option(
      names = "--sql",
      paramLabel = "QUERY",
      description = "Write what this query gives instead; it names tables as they are called.")
  @Nullable String sql;

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description = "Only rows that meet this condition, in SQL.")
  @Nullable String where;

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "NAME",
      description = "Only these columns, in this order, with commas between them.")
  List<String> columns = List.of();

  @Option(
      names = "--order-by",
      split = ",",
      paramLabel = "NAME",
      description =
          "Order of the rows: columns, each with desc behind it or not (default: the table's key).")
  List<String> order = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "Only the first rows.")
  @Nullable Integer limit;

  @Option(
      names = "--format",
      paramLabel = "csv|jsonl|parquet",
      description = "Format (default: what the file's name ends in, else csv).")
  @Nullable Format format;

  @Option(
      names = "--spreadsheet",
      description =
          "Make the CSV safe to open in Excel or Sheets: texts that would be formulas (that begin"
              + " with = + - @) get an apostrophe before them, and the file says that it is UTF-8.")
  boolean spreadsheet;

  @Mixin OutputFile output = new OutputFile();

  /** What is written. */
  enum Format {
    csv,
    jsonl,
    parquet
  }

  @Override
  public Integer call() throws IOException {
    Format chosen = chosen();
    check(chosen);
    try (Session session = Session.open("dateline export")) {
      Dataset<Row> rows = rows(warehouse.edition(session));
      if (chosen == Format.parquet) {
        ParquetExport.write(rows, output, condition());
        output.tell(spec, "the rows");
      } else {
        write(rows, chosen);
      }
    }
    return 0;
  }

  private Format chosen() {
    if (format != null) {
      return format;
    }
    String name = output.to.toLowerCase(Locale.ROOT);
    return Stream.of(Format.values())
        .filter(known -> name.endsWith("." + known))
        .findFirst()
        .orElse(Format.csv);
  }

  private void check(Format chosen) throws IOException {
    if ((table == null) == (sql == null)) {
      throw new InputException("give one table, or --sql with a query; see dateline export --help");
    }
    if (sql != null && (where != null || !columns.isEmpty() || !order.isEmpty())) {
      throw new InputException("--sql: put conditions, columns and order into the query itself");
    }
    if (limit != null && limit < 0) {
      throw new InputException("--limit %d: give 0 or more rows".formatted(limit));
    }
    if (spreadsheet && chosen != Format.csv) {
      throw new InputException("--spreadsheet is for CSV; leave it out, or give --format csv");
    }
    if (chosen == Format.parquet && output.isStandard()) {
      throw new InputException("--format parquet needs a file: give --to FILE.parquet");
    }
    if (table != null) {
      Query.named(table);
    }
    output.check();
    warehouse.check();
  }

  private Dataset<Row> rows(Edition edition) {
    Query query = new Query(edition);
    Dataset<Row> rows =
        sql != null
            ? query.sql(sql)
            : Query.columns(
                Query.ordered(
                    Query.where(query.table(String.valueOf(table)), where),
                    order.isEmpty() ? Tables.key(Query.named(String.valueOf(table))) : order),
                columns);
    return limit == null ? rows : rows.limit(limit);
  }

  private void write(Dataset<Row> rows, Format chosen) throws IOException {
    if (output.isStandard()) {
      PrintWriter out = spec.commandLine().getOut();
      understood(() -> write(rows, chosen, out, out));
      out.flush();
      return;
    }
    output.write(
        part -> {
          try (Writer to = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            return understood(() -> write(rows, chosen, to, null));
          }
        });
    output.tell(spec, Quantity.of(output.rows(), "row"));
  }

  private <T> T understood(Query.Step<T> step) {
    return Query.understood(condition(), List.of(), step);
  }

  /** The option that says what is computed. */
  private String condition() {
    return sql == null ? "--where" : "--sql";
  }

  /** Writes row by row, until there are none or nobody reads. */
  private long write(Dataset<Row> rows, Format chosen, Writer to, @Nullable PrintWriter read)
      throws IOException {
    RowWriter writer = chosen == Format.jsonl ? new JsonLines(to) : new CsvFile(to, spreadsheet);
    writer.begin(List.of(rows.columns()));
    Iterator<Row> iterator = Execution.iterate(rows);
    long written = 0;
    while (iterator.hasNext()) {
      writer.row(values(iterator.next()));
      written++;
      if (read != null && written % OFTEN == 0 && read.checkError()) {
        break;
      }
    }
    return written;
  }

  private static List<@Nullable Object> values(Row row) {
    List<@Nullable Object> values = new ArrayList<>(row.length());
    for (int i = 0; i < row.length(); i++) {
      values.add(PlainValue.of(row.get(i)));
    }
    return values;
  }
}

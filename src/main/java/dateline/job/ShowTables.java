package dateline.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dateline.job.Dictionary.Column;
import dateline.job.Dictionary.Entry;
import dateline.table.Tables;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the data dictionary. */
@Command(
    name = "tables",
    description = "Prints what the tables and their columns mean.",
    footer = {"%nExample: dateline tables attribution", "         dateline tables --json"})
public final class ShowTables implements Callable<Integer> {
  private static final String PREFACE =
      """
      # Tables

      Generated from the records in `src/main/java/dateline/table`; do not edit. Columns marked *
      together identify a row; those marked ? may be empty. Offsets count UTF-16 code units in
      `article.text`, and an end is exclusive. Every table is a folder of Parquet files in
      `<warehouse>/current`.
      """;

  @Spec CommandSpec spec;

  @Option(names = "--json", description = "Print JSON instead of Markdown.")
  boolean json;

  @Parameters(paramLabel = "TABLE", description = "Only these tables (default: all).")
  List<String> tables = List.of();

  @Override
  public Integer call() throws JsonProcessingException {
    List<Entry> chosen = chosen();
    spec.commandLine().getOut().println(json ? json(chosen) : markdown(chosen));
    return 0;
  }

  /** The whole dictionary as Markdown. */
  static String markdown() {
    return PREFACE + "\n" + markdown(Dictionary.entries());
  }

  private List<Entry> chosen() {
    Set<String> chosen =
        tables.stream().map(name -> Tables.name(Query.named(name))).collect(Collectors.toSet());
    return Dictionary.entries().stream()
        .filter(entry -> chosen.isEmpty() || chosen.contains(entry.table()))
        .toList();
  }

  private static String json(List<Entry> entries) throws JsonProcessingException {
    return new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValueAsString(entries);
  }

  private static String markdown(List<Entry> entries) {
    return entries.stream().map(ShowTables::markdown).collect(Collectors.joining("\n"));
  }

  private static String markdown(Entry entry) {
    String columns =
        entry.columns().stream().map(ShowTables::markdown).collect(Collectors.joining("\n"));
    return "## %s%n%s%n%n| column | type | meaning |%n|---|---|---|%n%s%n"
        .formatted(entry.table(), entry.row(), columns)
        .replace("\r", "");
  }

  private static String markdown(Column column) {
    String marks = (column.key() ? " *" : "") + (column.nullable() ? " ?" : "");
    return "| `%s`%s | %s | %s |"
        .formatted(column.name(), marks, column.type(), column.meaning().replace("|", "\\|"));
  }
}

package dateline.job;

import dateline.corpus.InputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes views for DuckDB, through which dashboards read the tables. */
@Command(
    name = "views",
    description = {
      "Writes statements for DuckDB that make a view of each table, its meaning and those of its"
          + " columns as comments, and views of daily tables with names; a FILE.duckdb is made with"
          + " them by the command duckdb, or Python's module, where there is one. See"
          + " jobs/DASHBOARDS.md.",
      "A view reads the edition that is the last whenever it is asked. A query that reads several"
          + " views while a run publishes may see two editions; --as-of keeps to one, for as long as"
          + " that is kept (--keep-editions)."
    },
    footer = {
      "%nExample: dateline views --warehouse w --to dashboards.duckdb",
      "         dateline views --warehouse w --to views.sql"
    })
public final class WriteViews implements Callable<Integer> {
  private static final List<List<String>> DUCKDBS =
      List.of(
          List.of("duckdb", "-bail"),
          List.of(
              "python3",
              "-c",
              "import sys, duckdb; c = duckdb.connect(sys.argv[1]);"
                  + " c.execute(sys.stdin.read()); c.close()"));

  @Spec CommandSpec spec;
  @Mixin PublishedWarehouse warehouse = new PublishedWarehouse();
  @Mixin OutputFile output = new OutputFile();

  @Override
  public Integer call() throws IOException {
    output.check();
    warehouse.check();
    if (warehouse.address().needsSpark()) {
      throw new InputException(
          "--warehouse %s: its tables are Iceberg's, which Trino and Spark read; see jobs/DASHBOARDS.md"
              .formatted(warehouse.address().place()));
    }
    String statements = statements();
    if (output.isStandard()) {
      spec.commandLine().getOut().print(statements);
      spec.commandLine().getOut().flush();
    } else if (output.to.toLowerCase(Locale.ROOT).matches(".*\\.(duckdb|ddb|db)")) {
      output.write(part -> made(part, statements));
      output.tell(spec, "views");
    } else {
      output.write(part -> Files.writeString(part, statements).getNameCount());
      output.tell(spec, "views");
    }
    return 0;
  }

  private String statements() throws IOException {
    Path folder = Path.of(warehouse.address().place()).toAbsolutePath().normalize();
    StringBuilder statements = new StringBuilder();
    warehouse.read(
        edition ->
            statements.append(
                warehouse.isPinned()
                    ? DuckDbViews.statements(
                        folder.resolve("editions").resolve(Long.toString(edition.number())),
                        "edition " + edition.number())
                    : DuckDbViews.statements(
                        folder.resolve("current"), "the last edition by then")));
    return statements.toString();
  }

  private static long made(Path file, String statements) throws IOException {
    for (List<String> duckDb : DUCKDBS) {
      Files.deleteIfExists(file);
      String said = run(duckDb, file, statements);
      if (said.isEmpty() && Files.exists(file)) {
        return 0;
      }
      if (said.contains("Error") && !said.contains("ModuleNotFound")) {
        throw new InputException(
            "%s: DuckDB says: %s; is it 1.1 or newer?"
                .formatted(file, said.strip().lines().reduce("", (one, last) -> last)));
      }
    }
    throw new InputException(
        "neither the command duckdb nor Python's module (pip install duckdb) is there to make the"
            + " file; give --to views.sql and run that with any DuckDB 1.1 or newer");
  }

  /** What it says, mistakes included; something where there is no such command. */
  private static String run(List<String> duckDb, Path file, String statements) throws IOException {
    List<String> command = new ArrayList<>(duckDb);
    command.add(file.toString());
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return "no " + duckDb.get(0);
    }
    try (OutputStream in = process.getOutputStream()) {
      in.write(statements.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It has ended before it had read all, and says why.
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}

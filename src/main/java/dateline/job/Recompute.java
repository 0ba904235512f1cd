package dateline.job;

import dateline.spark.Draft;
import dateline.spark.Session;
import dateline.spark.Warehouse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Instant;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Computes one table of a warehouse anew, over all days, and publishes it as a new edition. */
public final class Recompute {
  @Mixin WarehouseOptions warehouse = new WarehouseOptions();

  /**
   * Runs a job that stands alone as a subcommand.
   *
   * @return the exit code
   */
  public int run(Job job, ParseResult parsed) throws IOException {
    warehouse.check();
    Instant started = Instant.now();
    if (!Files.exists(warehouse.folder.resolve("current"))) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          warehouse.folder + " holds no edition yet; run: dateline nightly");
    }
    PrintWriter out = parsed.commandSpec().commandLine().getOut();
    try (Session session = Session.open("dateline " + parsed.commandSpec().name());
        Warehouse open = Warehouse.open(session.spark(), warehouse.folder)) {
      Draft draft = open.begin(warehouse.runDate());
      draft.touchAll();
      Stages stages = new Stages(out, draft);
      stages.run(job);
      ReadWith readWith = ReadWith.of(open.current().orElseThrow());
      String command = String.join(" ", parsed.originalArgs());
      stages.run(Runs.of(draft, Loads.NONE, started, command, readWith));
      long edition = open.publish(draft).number();
      out.printf("%-16s %s%n", "edition " + edition, warehouse.folder.resolve("current"));
      try {
        open.keep(warehouse.keepEditions);
      } catch (IOException e) {
        PrintWriter err = parsed.commandSpec().commandLine().getErr();
        err.println(Nightly.published(edition, e));
      }
      return 0;
    }
  }
}

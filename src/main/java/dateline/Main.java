package dateline;

import dateline.evaluate.Evaluate;
import dateline.job.ArticleTones;
import dateline.job.Attributions;
import dateline.job.Backfill;
import dateline.job.Citations;
import dateline.job.Claims;
import dateline.job.Disputes;
import dateline.job.EntityCommunities;
import dateline.job.EntityDays;
import dateline.job.EntityMentions;
import dateline.job.EntityPairDays;
import dateline.job.EntityPairs;
import dateline.job.ExportNetwork;
import dateline.job.ExportTable;
import dateline.job.Failure;
import dateline.job.FirstReports;
import dateline.job.Job;
import dateline.job.LoadedTermDays;
import dateline.job.LoadedTerms;
import dateline.job.MentionSentiments;
import dateline.job.Nightly;
import dateline.job.OutletDays;
import dateline.job.OutletPeriods;
import dateline.job.Rebuild;
import dateline.job.Recompute;
import dateline.job.SentimentDays;
import dateline.job.SeriesTrends;
import dateline.job.ShowEditions;
import dateline.job.ShowRejected;
import dateline.job.ShowTables;
import dateline.job.SourceDays;
import dateline.job.StorySilences;
import dateline.job.TermAdoptions;
import dateline.job.Trends;
import dateline.job.VoiceShareDays;
import dateline.job.WireCredits;
import dateline.job.WriteReport;
import dateline.job.WriteViews;
import dateline.job.show.Show;
import dateline.train.Train;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: lists what Dateline can do and does one of it. */
@Command(
    name = "dateline",
    description = "Turns corpora of news about armed conflict into tables.",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    versionProvider = Main.Version.class,
    footer = {
      "%nExample: dateline nightly --corpus articles.jsonl.gz --warehouse w",
      "To see it at work: jobs/dateline demo reads the sample corpus in data/sample."
    },
    subcommands = {
      Nightly.class,
      Backfill.class,
      Rebuild.class,
      ShowEditions.class,
      ShowTables.class,
      ShowRejected.class,
      Show.class,
      ExportTable.class,
      WriteViews.class,
      WriteReport.class,
      ExportNetwork.class,
      Evaluate.class,
      Train.class,
      Completion.class,
      EntityMentions.class,
      Attributions.class,
      MentionSentiments.class,
      ArticleTones.class,
      LoadedTerms.class,
      EntityDays.class,
      EntityPairDays.class,
      EntityPairs.class,
      EntityCommunities.class,
      SourceDays.class,
      Citations.class,
      VoiceShareDays.class,
      Claims.class,
      Disputes.class,
      SentimentDays.class,
      LoadedTermDays.class,
      TermAdoptions.class,
      OutletDays.class,
      OutletPeriods.class,
      Trends.class,
      SeriesTrends.class,
      FirstReports.class,
      StorySilences.class,
      WireCredits.class
    })
public final class Main {
  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Print where in the code an error arose, besides what it means.")
  boolean stacktrace;

  private Main() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    Main main = new Main();
    CommandLine line = new CommandLine(main);
    for (Map.Entry<String, CommandLine> command : line.getSubcommands().entrySet()) {
      CommandSpec spec = command.getValue().getCommandSpec();
      if (spec.userObject() instanceof Job) {
        spec.addMixin("recompute", CommandSpec.forAnnotatedObject(new Recompute()));
      }
    }
    // A table on standard output is a file for other programs, whatever the terminal's encoding.
    line.setOut(line.getOut()) // Else it is made when first asked for, for all commands anew.
        .getSubcommands()
        .get("export")
        .setOut(new PrintWriter(System.out, false, StandardCharsets.UTF_8));
    return line.registerConverter(LocalDate.class, Main::date)
        .setUnmatchedOptionsAllowedAsOptionParameters(false)
        .setParameterExceptionHandler((error, args) -> Misuse.of(error, List.of(args)).tell())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(Main::execute)
        .setExecutionExceptionHandler(
            (error, command, parsed) -> Failure.of(error).tell(command.getErr(), main.stacktrace));
  }

  private static LocalDate date(String given) {
    try {
      return LocalDate.parse(given);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + given + "'; give a date such as 2025-04-28");
    }
  }

  /** Runs a job that is a subcommand by itself; leaves the rest to picocli. */
  private static int execute(ParseResult parsed) {
    ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    boolean help = command.isUsageHelpRequested() || command.isVersionHelpRequested();
    if (help && command == parsed && !parsed.unmatched().isEmpty()) {
      throw new UnmatchedArgumentException(command.commandSpec().commandLine(), parsed.unmatched());
    }
    if (help || !(command.commandSpec().userObject() instanceof Job job)) {
      return new CommandLine.RunLast().execute(parsed);
    }
    try {
      Recompute recompute =
          (Recompute) command.commandSpec().mixins().get("recompute").userObject();
      return recompute.run(job, command);
    } catch (ParameterException e) {
      throw e;
    } catch (Exception e) {
      throw new ExecutionException(command.commandSpec().commandLine(), "failed", e);
    }
  }

  /** What {@code --version} prints. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"dateline " + (version == null ? "development" : version)};
    }
  }
}

package dateline.job;

import dateline.spark.Meter;
import dateline.spark.Session;
import dateline.table.Run;
import dateline.table.Run.Setting;
import dateline.table.Run.Stage;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What a run was told to do, why it runs, and what it has done and used so far. */
final class Account {
  private final CommandSpec spec;
  private final Instant started = Instant.now();
  private final Meter meter = new Meter();
  private final List<Stage> stages = new ArrayList<>();
  private List<String> why = List.of();
  private List<Setting> sparkSettings = List.of();
  private Loads loads = Loads.NONE;
  private @Nullable Run run;
  private List<MetricFamily> figures = List.of();

  /** Opens the account of a command that begins now. */
  Account(CommandSpec spec) {
    this.spec = spec;
  }

  /** Starts Spark for the command, and has its work measured. */
  Session session() {
    Session session = Session.open("dateline " + spec.name());
    meter.watch(session.spark());
    sparkSettings = settings(session.settings());
    return session;
  }

  void runsFor(List<String> reasons) {
    why = List.copyOf(reasons);
  }

  void made(Stage stage) {
    stages.add(stage);
  }

  void loaded(Loads loaded) {
    loads = loaded;
  }

  /**
   * Closes the account of a run whose edition is published.
   *
   * @param asRun how the edition tells of it
   * @param ofEdition what --metrics tells of the edition
   */
  void published(Run asRun, List<MetricFamily> ofEdition) {
    run = asRun;
    figures = ofEdition;
  }

  /** Says that an edition is there but not all that follows; that takes nothing back. */
  void publishedBut(long edition, Exception error) {
    err()
        .printf(
            "dateline: edition %d is published, but what follows failed: %s%n",
            edition, error.getMessage());
  }

  Instant started() {
    return started;
  }

  Meter meter() {
    return meter;
  }

  List<Stage> stages() {
    return List.copyOf(stages);
  }

  List<String> why() {
    return why;
  }

  List<Setting> sparkSettings() {
    return sparkSettings;
  }

  Loads loads() {
    return loads;
  }

  /** How the edition tells of it; null while none is published. */
  @Nullable Run run() {
    return run;
  }

  List<MetricFamily> figures() {
    return figures;
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** The command as it was given. */
  String command() {
    return String.join(" ", spec.commandLine().getParseResult().originalArgs());
  }

  /** Every option that has a value, given or by default, by name. */
  List<Setting> options() {
    return spec.options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp())
        .filter(option -> option.getValue() != null)
        .map(option -> new Setting(option.longestName(), text(option.getValue())))
        .sorted(Comparator.comparing(Setting::name))
        .toList();
  }

  private static List<Setting> settings(Map<String, String> values) {
    return values.entrySet().stream()
        .map(setting -> new Setting(setting.getKey(), setting.getValue()))
        .toList();
  }

  private static String text(Object value) {
    if (value instanceof Map<?, ?> pairs) {
      return text(pairs.entrySet());
    }
    return value instanceof Collection<?> values
        ? values.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : value.toString();
  }
}

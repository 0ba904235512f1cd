package dateline;

import dateline.spark.SparkForTests;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Runs a command as a user does and keeps what it says. */
public record CommandLineForTests(int exitCode, String out, String err) {

  /** Runs it; runs of jobs leave no report, which costs a second each. */
  public static CommandLineForTests run(String... args) {
    return run(CommandLineForTests::withoutReport, args);
  }

  /** Runs it as it is. */
  public static CommandLineForTests withReport(String... args) {
    return run(option -> null, args);
  }

  /** Runs it so that what it says goes where it goes for a user. */
  public static int toStandardOutput(String... args) {
    SparkForTests.session();
    return Main.commandLine().execute(args);
  }

  private static @Nullable String withoutReport(ArgSpec argument) {
    return argument instanceof OptionSpec option && option.longestName().equals("--no-report")
        ? "true"
        : null;
  }

  private static CommandLineForTests run(IDefaultValueProvider defaults, String... args) {
    SparkForTests.session();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    line.setDefaultValueProvider(defaults);
    int exitCode = line.execute(args);
    return new CommandLineForTests(exitCode, out.toString(), err.toString());
  }
}

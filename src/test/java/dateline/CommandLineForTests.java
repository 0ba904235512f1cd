package dateline;

import dateline.spark.SparkForTests;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Runs a command as a user does and keeps what it says. */
public record CommandLineForTests(int exitCode, String out, String err) {

  public static CommandLineForTests run(String... args) {
    SparkForTests.session();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exitCode = line.execute(args);
    return new CommandLineForTests(exitCode, out.toString(), err.toString());
  }
}

package dateline;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** Prints what has a shell complete commands and options. */
@Command(
    name = "completion",
    description = {
      "Prints a script with which bash and zsh complete commands, options and their values.",
      "It works for dateline and for jobs/dateline, and goes into ~/.bashrc, or as a file into"
          + " /etc/bash_completion.d."
    },
    footer = "%nExample: source <(jobs/dateline completion)")
final class Completion implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine all = Main.commandLine();
    // The launcher's own.
    CommandSpec demo = CommandSpec.create().name("demo");
    demo.addOption(OptionSpec.builder("--warehouse").paramLabel("DIR").type(String.class).build());
    all.addSubcommand("demo", demo);
    spec.commandLine().getOut().print(AutoComplete.bash("dateline", all));
    spec.commandLine().getOut().flush();
    return 0;
  }
}

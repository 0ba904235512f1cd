package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The help of every command. */
class HelpPagesTest {
  static Stream<CommandLine> commands() {
    List<CommandLine> all = new ArrayList<>();
    add(Main.commandLine(), all);
    return all.stream();
  }

  private static void add(CommandLine command, List<CommandLine> all) {
    all.add(command);
    command.getSubcommands().values().forEach(each -> add(each, all));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void itSaysWhatTheCommandDoesAndEndsWithExamples(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    String help = command.getUsageMessage();
    int example = help.indexOf("Example: ");
    assertThat(example).as(help).isPositive();
    assertThat(help.substring(example)).contains(name).doesNotContain("Options:");
    assertThat(command.getCommandSpec().usageMessage().description()).as(name).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void itIsReadWithoutAWordOnStandardError(CommandLine command) {
    PrintStream usual = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(command.getUsageMessage()).doesNotContain("%n", "%%");
    } finally {
      System.setErr(usual);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}

package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What users must be told before they can know it. */
class HelpTest {
  @Test
  void theListOfCommandsNamesTheDemo() {
    assertThat(help()).contains("jobs/dateline demo");
  }

  @Test
  void itSaysHowToRemoveEntitiesAndNames() {
    assertThat(help("nightly"))
        .contains("entity_id is -some-id removes that entity")
        .contains("entity_id is - removes the names in its aliases");
  }

  @Test
  void itSaysHowToRemoveLoadedTerms() {
    assertThat(help("nightly"))
        .contains("A row whose term is -some term removes that term")
        .contains("a row whose term is - removes the words in its forms");
  }

  @Test
  void itSaysHowNamesOfPlainTextFilesGiveDateAndPublisher() {
    assertThat(help("nightly")).contains("NAME-2024-03-04.txt or 2024-03-04_NAME.txt");
  }

  @Test
  void theDictionarySaysThatRarePairsAreLeftOut() {
    assertThat(CommandLineForTests.run("tables", "entity_pair_day").out())
        .contains("fewer than --min-articles of the day");
  }

  /** The text of a help page without its line ends. */
  private static String help(String... command) {
    String[] args = Arrays.copyOf(command, command.length + 1);
    args[command.length] = "--help";
    return CommandLineForTests.run(args).out().replaceAll("\\s+", " ");
  }
}

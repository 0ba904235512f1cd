package dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  @ParameterizedTest
  @CsvSource({
    "TERM=xterm, true, true, a usual terminal",
    "TERM=xterm, false, false, a file",
    "TERM=dumb, true, false, a terminal that obeys nothing",
    "NO_COLOR=1, true, false, the user wants none",
    "NO_COLOR=, true, true, an empty variable says nothing",
    "CLICOLOR=0, true, false, the older way to want none",
    "CLICOLOR_FORCE=1, false, true, colours in a file as well",
    "CLICOLOR_FORCE=0, false, false, not forced",
    "NO_COLOR=1;CLICOLOR_FORCE=1, true, false, no is no"
  })
  void coloursAreThereWhereTheyAreWanted(
      String variables, boolean isTerminal, boolean hasColour, String reason) {
    assertThat(terminal(variables, isTerminal).hasColour()).as(reason).isEqualTo(hasColour);
  }

  @ParameterizedTest
  @CsvSource({
    "COLUMNS=120, 120, as it is",
    "'', 80, not told",
    "COLUMNS=wide, 80, no number",
    "COLUMNS=0, 80, told by what is no terminal",
    "COLUMNS=12, 40, too narrow to set anything out",
    "COLUMNS=999999, 1000, a mistake"
  })
  void itIsAsWideAsTheEnvironmentSays(String variables, int width, String reason) {
    assertThat(terminal(variables, true).width()).as(reason).isEqualTo(width);
  }

  @Test
  void aLogIsNeverWrittenOver() {
    assertThat(terminal("TERM=xterm", false).isLive()).isFalse();
    assertThat(terminal("TERM=dumb", true).isLive()).isFalse();
    assertThat(terminal("TERM=xterm;NO_COLOR=1", true).isLive()).isTrue();
  }

  @Test
  void withoutColoursWordsAreMarkedByBrackets() {
    assertThat(terminal("NO_COLOR=1", true).marked("Ordan")).isEqualTo("[[Ordan]]");
    assertThat(terminal("", true).marked("Ordan")).isEqualTo("\u001b[1mOrdan\u001b[0m");
  }

  private static Terminal terminal(String variables, boolean isTerminal) {
    Map<String, String> environment = new HashMap<>();
    for (String variable : variables.split(";", -1)) {
      String[] parts = variable.split("=", -1);
      if (parts.length == 2) {
        environment.put(parts[0], parts[1]);
      }
    }
    if (isTerminal) {
      environment.put("DATELINE_TERMINAL", "yes");
    }
    return Terminal.of(environment, StandardCharsets.UTF_8);
  }
}

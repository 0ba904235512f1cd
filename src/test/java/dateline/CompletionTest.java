package dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bash completes with the script that {@code dateline completion} prints. */
class CompletionTest {
  /** Asks for completions of the last word as bash does when the tabulator is pressed. */
  private static final String ASK =
      """
      source "$0"
      compopt() { :; }
      COMP_WORDS=(dateline "$@") COMP_CWORD=$#
      _complete_dateline dateline "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      echo "${COMPREPLY[*]}"
      """;

  @TempDir Path folder;
  private Path script = Path.of("");

  @BeforeEach
  void print() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no bash");
    CommandLineForTests run = CommandLineForTests.run("completion");
    assertThat(run.exitCode()).isZero();
    script = Files.writeString(folder.resolve("completion.bash"), run.out());
  }

  @Test
  void commandsAreCompletedAlsoTheLaunchers() throws Exception {
    assertThat(completed("nigh")).isEqualTo("nightly");
    assertThat(completed("demo")).isEqualTo("demo");
    assertThat(completed("show", "e")).isEqualTo("evidence entity");
  }

  @Test
  void optionsAreCompleted() throws Exception {
    assertThat(completed("show", "evidence", "--wi")).isEqualTo("--with --within");
    assertThat(completed("nightly", "--senti")).isEqualTo("--sentiment");
    assertThat(completed("demo", "--w")).isEqualTo("--warehouse");
  }

  @Test
  void valuesAreCompletedWhereTheyAreAChoice() throws Exception {
    assertThat(completed("export", "--format", "")).isEqualTo("csv jsonl parquet");
    assertThat(completed("show", "evidence", "--within", "s")).isEqualTo("sentence");
  }

  private String completed(String... words) throws Exception {
    String[] command = new String[words.length + 4];
    System.arraycopy(words, 0, command, 4, words.length);
    command[0] = "/bin/bash";
    command[1] = "-c";
    command[2] = ASK;
    command[3] = script.toString();
    Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
    bash.getOutputStream().close();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(said).isZero();
    return said.strip();
  }
}

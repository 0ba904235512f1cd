package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowRejectedTest {
  private static final String BROKEN =
      """
      {"title":"a","text":"Ukraine waited."}
      {"title":"b","text":"Russia spoke.
      {"title":"","text":""}
      """;

  @TempDir Path folder;

  @Test
  void rejectedRecordsAreToldByReasonAndFileUntilTheyAreMended() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), BROKEN);
    nightly(file);
    String told = rejected();
    assertThat(told)
        .containsPattern("not_json +1 +1\n")
        .containsPattern("no_text +1 +1\n")
        .containsPattern(" 2 +3 +\\S+/a.jsonl\n")
        .contains("a.jsonl record 2: not_json", "    {\"title\":\"b\"");
    assertThat(rejected("--reason", "no_text")).contains("record 3").doesNotContain("record 2");

    Files.writeString(file, BROKEN.replace("spoke.", "spoke.\"}"));
    CommandLineForTests mended = nightly(file);
    assertThat(mended.out()).contains("3 read = 1 stored + 1 duplicate + 0 updated + 1 rejected");
    assertThat(rejected()).contains("a.jsonl (another version was read since)");
  }

  @Test
  void whereNothingWasPublishedNothingIsTold() {
    CommandLineForTests run =
        CommandLineForTests.run("rejected", "--warehouse", folder.resolve("none").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("holds no edition yet").hasLineCount(1);
  }

  private CommandLineForTests nightly(Path file) {
    return CommandLineForTests.run(
        "nightly", "--warehouse", warehouse(), "--max-rejected", "1", "--corpus", file.toString());
  }

  private String rejected(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "rejected";
    args[1] = "--warehouse";
    args[2] = warehouse();
    System.arraycopy(more, 0, args, 3, more.length);
    CommandLineForTests run = CommandLineForTests.run(args);
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  private String warehouse() {
    return folder.resolve("warehouse").toString();
  }
}

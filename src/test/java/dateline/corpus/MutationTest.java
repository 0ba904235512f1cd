package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.LoadedRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens to the bytes of a file, it is read to its end or refused in one line. */
class MutationTest {
  private static final int FILES = 250;

  private static final String CSV =
      "title,text,date\n"
          + "Bridge hit,\"A convoy, they said,\nburned.\",2024-03-08\r\n"
          + "Tesmir \u201Cfree\u201D,\"\"\"We hold it\"\"\",\n".repeat(20);
  private static final String JSON =
      "{\"title\":\"Bridge hit \u2014 again\",\"source\":{\"name\":\"CP\"},\"text\":[\"a\"]}\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"a.csv, 1", "a.jsonl, 2", "a.json, 3", "a.jsonl.gz, 4"})
  void noMutationEscapes(String name, long seed) {
    Corpus corpus = Corpus.in(folder);
    Random random = new Random(seed);
    byte[] content = content(name);
    Assertions.assertTimeout(
        Duration.ofMinutes(2),
        () -> {
          for (int i = 0; i < FILES; i++) {
            check(corpus, name, mutated(content, random));
          }
        });
  }

  private static void check(Corpus corpus, String name, byte[] content) {
    try {
      List<LoadedRecord> records = corpus.read(name, content);
      assertThat(records).extracting(LoadedRecord::position).doesNotHaveDuplicates().isSorted();
    } catch (InputException refused) {
      assertThat(refused.getMessage()).contains("a.csv").hasLineCount(1);
    }
  }

  private static byte[] content(String name) {
    String lines = JSON.repeat(30);
    return switch (name) {
      case "a.csv" -> Corpus.utf8(CSV);
      case "a.json" -> Corpus.utf8("[" + lines.strip().replace("\n", ",\n") + "]");
      case "a.jsonl.gz" -> Corpus.gzip(Corpus.utf8(lines));
      default -> Corpus.utf8(lines);
    };
  }

  /** Some bytes are changed to others or to marks that mean something; some files end early. */
  private static byte[] mutated(byte[] content, Random random) {
    byte[] marks = Corpus.utf8("\"\"\n\r,;{}[]\\\t");
    int length = random.nextInt(4) == 0 ? random.nextInt(content.length) : content.length;
    byte[] mutated = Arrays.copyOf(content, length);
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes && length > 0; i++) {
      boolean mark = random.nextBoolean();
      byte b = mark ? marks[random.nextInt(marks.length)] : (byte) random.nextInt(256);
      mutated[random.nextInt(length)] = b;
    }
    return mutated;
  }
}

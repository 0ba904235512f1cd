package dateline.corpus.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** GDELT's own lines, which are not part of the project. */
class GdeltSamplesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("dateline.corpora", "none")).resolve("corpora/gdelt");

  @Test
  void everyMentionOfASampleIsRead() throws IOException, GdeltFault {
    List<List<String>> rows = rows(FOLDER.resolve("mentionssamp.csv"));
    GdeltKind kind = Objects.requireNonNull(GdeltKind.of(rows.get(0)));
    assertThat(kind).isEqualTo(GdeltKind.MENTIONS).isEqualTo(GdeltKind.of(rows.get(1)));
    assertThat(kind.isHeader(rows.get(0))).isTrue();
    List<GdeltRecord> records = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      records.add(GdeltParser.parse(kind, row));
    }
    assertThat(records).hasSize(1635).allMatch(r -> r.dropped() == 0 && r.urls() == 1);
    assertThat(records).allMatch(r -> r.tone() != null && r.language() != null);
    assertThat(records.stream().filter(r -> "ar".equals(r.language()))).hasSize(494);
  }

  private static List<List<String>> rows(Path file) throws IOException {
    assumeTrue(Files.exists(file), () -> "needs " + file + "; see -Ddateline.corpora");
    try (CSVParser parser = CSVFormat.DEFAULT.parse(Files.newBufferedReader(file))) {
      return parser.stream().map(row -> row.stream().toList()).toList();
    }
  }
}

package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  @Test
  void aRowIsAnObjectALine() throws IOException {
    StringWriter written = new StringWriter();
    JsonLines lines = new JsonLines(written);
    lines.begin(List.of("day", "name", "share", "spans"));
    lines.row(
        Arrays.asList(LocalDate.of(2024, 3, 8), "two\nlines", 0.5, List.of(Map.of("start", 1))));
    lines.row(Arrays.asList(null, "", Double.NaN, List.of()));
    assertThat(written)
        .hasToString(
            """
            {"day":"2024-03-08","name":"two\\nlines","share":0.5,"spans":[{"start":1}]}
            {"day":null,"name":"","share":null,"spans":[]}
            """);
  }
}

package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
  private static final List<String> HOSTILE =
      List.of(
          "a, b",
          "she said \"no\"",
          "two\nlines",
          "two\r\nlines",
          "\"",
          ",",
          " blank ",
          "Kördö 新島 🚀",
          "=1+1");

  @Test
  void cellsAreQuotedWhereTheyMustBe() throws IOException {
    assertThat(csv(false, "plain", "a,b", "x \"y\"", 12L, -0.5, true, null, ""))
        .isEqualTo("plain,\"a,b\",\"x \"\"y\"\"\",12,-0.5,true,,\"\"\r\n");
  }

  @Test
  void anotherReaderReadsWhatWasWritten() throws IOException {
    String written = csv(false, HOSTILE.toArray());
    List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(written)).getRecords();
    assertThat(records).hasSize(1);
    assertThat(records.get(0).toList()).isEqualTo(HOSTILE);
  }

  @Test
  void daysAndTimesAreIsoAndNestedRowsJson() throws IOException {
    assertThat(
            csv(
                false,
                LocalDate.of(2024, 3, 8),
                Instant.parse("2024-03-08T06:00:00Z"),
                List.of("Velk", "N. \"V\""),
                Map.of("start", 3)))
        .isEqualTo(
            "2024-03-08,2024-03-08T06:00:00Z,\"[\"\"Velk\"\",\"\"N. \\\"\"V\\\"\"\"\"]\","
                + "\"{\"\"start\"\":3}\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1 day", "@post", "\tx", "\rx"})
  void aSpreadsheetComputesNoText(String formula) throws IOException {
    String cell =
        CSVFormat.RFC4180.parse(new StringReader(csv(true, formula))).getRecords().get(0).get(0);
    assertThat(cell).isEqualTo("'" + formula);
    assertThat(
            CSVFormat.RFC4180
                .parse(new StringReader(csv(false, formula)))
                .getRecords()
                .get(0)
                .get(0))
        .isEqualTo(formula);
  }

  @Test
  void numbersBelowZeroStayNumbersInASpreadsheet() throws IOException {
    assertThat(csv(true, -3L, -0.25)).isEqualTo("-3,-0.25\r\n");
  }

  @Test
  void aFileForSpreadsheetsSaysThatItIsUtf8() throws IOException {
    StringWriter written = new StringWriter();
    new CsvFile(written, true).begin(List.of("day", "share"));
    assertThat(written.toString()).isEqualTo("\ufeffday,share\r\n");
  }

  private static String csv(boolean forSpreadsheets, Object... values) throws IOException {
    StringWriter written = new StringWriter();
    new CsvFile(written, forSpreadsheets).row(Arrays.asList(values));
    return written.toString();
  }
}

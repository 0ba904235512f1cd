package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ends of files tell. */
class FootersTest {
  /** A row of a table. */
  record Town(String name, int people) {}

  /** A row with columns that may be empty. */
  record Letter(@Nullable LocalDate day, @Nullable String text) {}

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = write("a.parquet", new Town("Ilvane", 4_000), new Town("Tesmir", 900));
  }

  @Test
  void theRowsOfFilesAreCounted() throws IOException {
    assertThat(Footers.rows(List.of(Location.of(file), Location.of(file)))).isEqualTo(4);
  }

  @Test
  void filesOfTheSameRowsMaySpeakOtherwiseOfThemselves() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int createdBy = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("parquet-mr");
    assertThat(createdBy).isPositive();
    bytes[createdBy] = 'P';
    Path other = Files.write(folder.resolve("b.parquet"), bytes);
    assertThat(Footers.haveSameRows(Location.of(file), Location.of(other))).isTrue();
  }

  @Test
  void filesOfOtherRowsDiffer() throws IOException {
    Path other = write("b.parquet", new Town("Ilvane", 4_000), new Town("Tesmir", 901));
    Path fewer = write("c.parquet", new Town("Ilvane", 4_000));
    assertThat(Footers.haveSameRows(Location.of(file), Location.of(other))).isFalse();
    assertThat(Footers.haveSameRows(Location.of(file), Location.of(fewer))).isFalse();
  }

  @Test
  void emptyCellsAreCountedBesideTextsTooLongToBeNoted() throws IOException {
    Path letters = folder.resolve("letters.parquet");
    List<Letter> rows =
        List.of(
            new Letter(LocalDate.of(2024, 3, 8), "Ilvane ".repeat(2_000)),
            new Letter(null, null),
            new Letter(LocalDate.of(2024, 3, 2), null));
    RecordFile.write(
        Location.of(letters), Letter.class, CompressionCodecName.UNCOMPRESSED, rows.iterator());
    TableFooter footer = Footers.table(List.of(Location.of(letters), Location.of(letters)));
    assertThat(footer.rows()).isEqualTo(6);
    assertThat(footer.bytes()).isEqualTo(2 * Files.size(letters));
    assertThat(footer.empty()).containsExactlyInAnyOrderEntriesOf(Map.of("day", 2L, "text", 4L));
    assertThat(footer.days()).isNotNull();
    assertThat(footer.days().length()).isEqualTo(7);
  }

  private Path write(String name, Town... towns) throws IOException {
    Iterator<Town> rows = List.of(towns).iterator();
    Path written = folder.resolve(name);
    RecordFile.write(Location.of(written), Town.class, CompressionCodecName.UNCOMPRESSED, rows);
    return written;
  }
}

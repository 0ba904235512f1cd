package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ends of files tell. */
class FootersTest {
  /** A row of a table. */
  record Town(String name, int people) {}

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

  private Path write(String name, Town... towns) throws IOException {
    Iterator<Town> rows = List.of(towns).iterator();
    Path written = folder.resolve(name);
    RecordFile.write(Location.of(written), Town.class, CompressionCodecName.UNCOMPRESSED, rows);
    return written;
  }
}

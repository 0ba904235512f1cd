package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarehouseAddressTest {
  private static final String NO_RENAME = "no atomic rename";

  @ParameterizedTest
  @ValueSource(strings = {"s3a://bucket/press", "s3://bucket/press", "gs://bucket/press"})
  void aStoreOfObjectsNeedsACatalog(String place) {
    assertThat(new WarehouseAddress(place, null).problem().orElseThrow())
        .contains(place, NO_RENAME, "--catalog")
        .hasLineCount(1);
    assertThat(new WarehouseAddress(place, "lake").problem().orElse("")).doesNotContain(NO_RENAME);
  }

  @Test
  void aFileSystemDoesNot() {
    assertThat(new WarehouseAddress("hdfs://namenode:8020/press", null).problem().orElse(""))
        .doesNotContain(NO_RENAME);
  }
}

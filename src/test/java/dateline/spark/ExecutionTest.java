package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.table.EntityPairDay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutionTest {
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  private final SparkSession spark = SparkForTests.session();
  private final Dataset<Row> few = spark.range(3).toDF();
  private final String partitions = spark.conf().get(PARTITIONS);
  @TempDir Path folder;

  @BeforeEach
  void set() {
    spark.conf().set(PARTITIONS, "7");
  }

  @AfterEach
  void setBack() {
    spark.conf().set(PARTITIONS, partitions);
    spark.conf().unset(Execution.LITTLE);
  }

  @Test
  void aFileOfFewBytesIsLittle() {
    few.write().parquet(folder + "/few");
    Dataset<Row> rows = spark.read().parquet(folder + "/few");
    assertThat(Execution.readsLittle(rows)).isTrue();
    spark.conf().set(Execution.LITTLE, "100");
    assertThat(Execution.readsLittle(rows)).isFalse();
  }

  @Test
  void whatCodeReadsMayBeMuch() {
    Dataset<Row> rows =
        Datasets.generate(
            spark,
            List.of("seed"),
            Long.MAX_VALUE,
            EntityPairDay.class,
            seed -> Collections.emptyIterator());
    assertThat(Execution.readsLittle(rows)).isFalse();
    assertThat(Execution.readsLittle(rows.crossJoin(few))).isFalse();
  }

  @Test
  void aQueryOfLittleLeavesTheSessionAsItWas() {
    List<String> during = new ArrayList<>();
    Execution.run(few, () -> during.add(spark.conf().get(PARTITIONS)));
    assertThat(during).containsExactly("1");
    assertThat(spark.conf().get(PARTITIONS)).isEqualTo("7");
  }

  @Test
  void soDoesOneThatFails() {
    Dataset<Row> failing = few.selectExpr("raise_error('no')");
    assertThatThrownBy(() -> Execution.collect(failing)).hasMessageContaining("no");
    assertThat(spark.conf().get(PARTITIONS)).isEqualTo("7");
  }

  @Test
  void aQueryOfMuchHasTheSessionAsItIs() {
    spark.conf().set(Execution.LITTLE, "0");
    List<String> during = new ArrayList<>();
    Execution.run(few, () -> during.add(spark.conf().get(PARTITIONS)));
    assertThat(during).containsExactly("7");
  }
}

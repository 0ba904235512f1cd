package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of Spark's settings. */
class SessionTest {
  @ParameterizedTest
  @CsvSource({
    "spark.hadoop.fs.s3a.secret.key, x",
    "spark.hadoop.fs.s3a.access.key, x",
    "spark.sql.catalog.lake.jdbc.password, x",
    "spark.sql.catalog.lake.uri, jdbc:postgresql://db/lake?user=press&password=x",
    "spark.sql.catalog.lake.uri, jdbc:sqlserver://db;user=press;pwd=x",
    "spark.sql.catalog.lake.uri, jdbc:postgresql://press:x@db/lake",
    "spark.driver.extraJavaOptions, -Xmx1g -Dpress.secret.word=x",
  })
  void secretsAreNot(String name, String value) {
    assertThat(Session.told(name, value)).isEqualTo("(not told)");
  }

  @ParameterizedTest
  @CsvSource({
    "spark.sql.shuffle.partitions, 8",
    "spark.sql.catalog.lake.uri, jdbc:postgresql://db:5432/lake?user=press",
    "spark.hadoop.fs.s3a.endpoint, http://127.0.0.1:9000",
    "spark.driver.extraJavaOptions, -Xmx1g -Duser.timezone=UTC",
  })
  void theRestIs(String name, String value) {
    assertThat(Session.told(name, value)).isEqualTo(value);
  }
}

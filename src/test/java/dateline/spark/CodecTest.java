package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.table.Annotation;
import dateline.table.Credit;
import dateline.table.EntityPairDay;
import dateline.table.Fingerprint;
import dateline.table.Mention;
import dateline.table.Run;
import dateline.table.Run.Setting;
import dateline.table.Run.Stage;
import dateline.table.Run.TableRows;
import dateline.table.Sentence;
import dateline.table.Statement;
import dateline.table.TermUse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class CodecTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private final SparkSession spark = SparkForTests.session();

  private static final String REST_OF_PAIR =
      "'article', 1L, 1L, 1L, 1D, 1L, 1L, 4L, 4L, 0.25D, 0D, 1D, 1D, 0.5D, 1D, 0.5D, 0.5D";

  @Test
  void recordsWithNestedRowsComeBackAsTheyWere() {
    Annotation annotation =
        new Annotation(
            "1",
            DAY,
            null,
            "hash",
            "read hash",
            "knowledge",
            List.of(new Sentence(0, 9, 2, -3, 0, 0, -1, 0, 1, 0)),
            List.of(
                new Mention(0, 0, 2, "UN", "un", "organization", "name", true, "own")
                    .judged(0.25, 0.75)),
            List.of(
                new Statement(
                    0,
                    3,
                    7,
                    "said",
                    "say",
                    "report",
                    "indirect",
                    false,
                    "possible",
                    "UN",
                    0,
                    2,
                    "UN",
                    "un",
                    null,
                    "international_organization",
                    null,
                    null,
                    null,
                    null,
                    0,
                    "subject-first-that",
                    0.9,
                    false,
                    null,
                    null)),
            List.of(new Credit("reuters", "dateline", "(Reuters)", 0, 9)),
            List.of(
                new TermUse(0, 3, 7, "kill", "killing of opponents", "neutral", "reported", 3, 7)),
            new Fingerprint(1, List.of(7, 12), List.of("1200")));
    assertThat(throughSpark(annotation)).isEqualTo(annotation);
  }

  @Test
  void timesAndListsComeBackAsTheyWere() {
    Run run =
        new Run(
            1,
            DAY,
            Instant.parse("2024-03-01T01:02:03.000004Z"),
            1.5,
            2.5,
            1L << 33,
            null,
            "1",
            "4",
            "17",
            "knowledge",
            "fast",
            "lexicon",
            7,
            0.5,
            "nightly",
            List.of("new files", "knowledge changed"),
            List.of(new Setting("--warehouse", "w")),
            List.of(),
            1,
            900,
            4,
            1,
            1,
            1,
            1,
            2,
            1,
            0,
            0,
            0,
            1,
            DAY,
            DAY,
            5_000,
            List.of(new Stage("article", 1, 0.5, 0.25)),
            List.of(new TableRows("article", 1, true)));
    assertThat(throughSpark(run)).isEqualTo(run);
  }

  @Test
  void aRowThatBreaksAnInvariantIsNotBuilt() {
    Row row = spark.sql("select null, 'b', 'a', " + REST_OF_PAIR).first();
    assertThatThrownBy(() -> Codec.of(EntityPairDay.class).decode(row))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a pair is stored once, in order");
  }

  @Test
  void aRowWithoutWhatMayNotBeEmptyIsNotBuilt() {
    Row row = spark.sql("select null, null, 'b', " + REST_OF_PAIR).first();
    assertThatThrownBy(() -> Codec.of(EntityPairDay.class).decode(row))
        .hasMessage("entity_a is empty");
  }

  @Test
  void columnsCarryTheirMeaning() {
    assertThat(Records.schema(EntityPairDay.class).apply("entity_a").getComment().get())
        .isEqualTo("The entity of the pair that sorts first.");
  }

  @SuppressWarnings("unchecked") // The class of a record is the class of its codec's records.
  private <T extends Record> T throughSpark(T record) {
    Class<T> type = (Class<T>) record.getClass();
    Codec<T> codec = Codec.of(type);
    Row row = spark.createDataFrame(List.of(codec.encode(record)), Records.schema(type)).first();
    return codec.decode(row);
  }
}

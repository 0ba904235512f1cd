package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PublicationDateTest {
  private static final Instant NOON = Instant.parse("2024-03-04T12:00:00Z");

  @ParameterizedTest(name = "{0} {1}: {4}")
  @CsvFileSource(resources = "/corpus/dates.csv", numLinesToSkip = 1)
  void readsDates(
      String written, String order, @Nullable Instant expected, String precision, String reason) {
    PublicationDate date =
        PublicationDate.of(written, DateOrder.valueOf(order.toUpperCase(Locale.ROOT)));
    assertThat(date.at()).as(reason).isEqualTo(expected);
    assertThat(date.precision().label()).isEqualTo(precision);
    assertThat(date.written()).isEqualTo(written);
  }

  @Test
  void theDayIsThatOfUtc() {
    assertThat(of("2024-03-04T23:30:00-05:00").day()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(of("yesterday").day()).isNull();
  }

  @Test
  void nothingGivenIsUndated() {
    assertThat(of(null)).isEqualTo(of(" ")).extracting("written").isNull();
  }

  @Test
  void typesOfJavaAreUnderstood() {
    assertThat(of(NOON).at()).isEqualTo(NOON);
    assertThat(of(java.sql.Timestamp.from(NOON)).at()).isEqualTo(NOON);
    assertThat(of(LocalDateTime.parse("2024-03-04T12:00:00")).at()).isEqualTo(NOON);
    assertThat(of(LocalDate.parse("2024-03-04")).precision().label()).isEqualTo("day");
    assertThat(of(java.sql.Date.valueOf("2024-03-04")).precision().label()).isEqualTo("day");
    assertThat(of(NOON.getEpochSecond()).at()).isEqualTo(NOON);
    assertThat(of((double) NOON.getEpochSecond()).at()).isEqualTo(NOON);
    assertThat(of(NOON.toEpochMilli()).at()).isEqualTo(NOON.truncatedTo(ChronoUnit.MILLIS));
  }

  @Test
  void longTextIsNoDate() {
    assertThat(of("2024-03-04" + " ".repeat(1_000) + "x").written()).hasSize(100);
  }

  private static PublicationDate of(@Nullable Object value) {
    return PublicationDate.of(value, DateOrder.NONE);
  }
}

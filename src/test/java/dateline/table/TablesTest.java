package dateline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
  static Stream<Class<? extends Record>> tables() {
    return Tables.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void saysWhatARowIs(Class<? extends Record> table) {
    assertThat(table.getAnnotation(Table.class).row()).matches("(one|two|how) .*[^.]");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void saysWhatEveryColumnMeans(Class<? extends Record> table) {
    assertThat(table.getRecordComponents())
        .allSatisfy(c -> assertThat(c.getAnnotation(Means.class)).as(c.getName()).isNotNull())
        .allSatisfy(c -> assertThat(c.getAnnotation(Means.class).value()).endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasAKey(Class<? extends Record> table) {
    assertThat(Tables.key(table)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasADayWhenItIsKeptByDay(Class<? extends Record> table) {
    boolean hasDay =
        Stream.of(table.getRecordComponents())
            .anyMatch(c -> c.getName().equals("day") && c.getType() == LocalDate.class);
    assertThat(hasDay || Tables.layout(table) != Table.Layout.BY_DAY).isTrue();
  }

  @Test
  void namesTablesAndColumnsInSnakeCase() {
    assertThat(Tables.name(EntityPairDay.class)).isEqualTo("entity_pair_day");
    assertThat(EntityPairDay.class.getRecordComponents())
        .extracting((RecordComponent c) -> Tables.name(c))
        .contains("day", "entity_a", "articles_independent");
  }

  @Test
  void refusesARowThatIsWrong() {
    assertThatThrownBy(
            () ->
                new EntityPairDay(
                    null, "b", "a", "article", 2, 2, 1, 2, 1, 1, 4, 4, 0.25, 0, 1, 1, 0.5, 1, 0.25,
                    0.25))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a pair is stored once, in order");
    assertThatThrownBy(() -> new IngestedFile("h", "f", 1, "csv", null, DAY, 5, 3, 1, 0, 0, 0, 0))
        .hasMessage("read = stored + duplicate + updated + rejected");
    assertThatThrownBy(() -> new IngestedFile("h", "f", 1, "csv", null, DAY, 3, 4, -1, 0, 0, 0, 0))
        .hasMessage("a record is stored once");
    assertThatThrownBy(() -> new Citation(DAY, "the-guardian", "the-guardian", 1, 1, 0, 0))
        .hasMessage("an outlet that names itself cites nobody");
    assertThatThrownBy(
            () -> new VoiceShareDay(DAY, null, "ukraine", null, 1, 1, 0, 0, 0.5, 0.6, 0.9, null))
        .hasMessage("a share lies in its interval");
  }

  @Test
  void everyReasonOfARejectionIsExplainedAndNoOtherIsGiven() {
    String meaning =
        Stream.of(RejectedRecord.class.getRecordComponents())
            .filter(c -> c.getName().equals("reason"))
            .map(c -> c.getAnnotation(Means.class).value())
            .collect(Collectors.joining());
    assertThat(meaning.split("[^a-z0-9_]+")).containsAll(RejectedRecord.REASONS);
    assertThatThrownBy(
            () -> new RejectedRecord("h", 1, "/a.csv", "a whim", "it is odd", "Bridge hit", DAY))
        .hasMessage("a rejection has one of the known reasons");
  }

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
}

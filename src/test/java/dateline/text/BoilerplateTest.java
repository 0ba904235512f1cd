package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BoilerplateTest {
  private final Boilerplate boilerplate = Boilerplate.shipped();

  @ParameterizedTest(name = "{3}")
  @CsvFileSource(resources = "/text/boilerplate.csv", numLinesToSkip = 1, emptyValue = "")
  void cuts(String body, @Nullable String kept, @Nullable String reasons, String reason) {
    Boilerplate.Cut cut = boilerplate.cut(Escapes.of(body));
    assertThat(cut.body()).isEqualTo(kept == null ? "" : Escapes.of(kept));
    assertThat(String.join(",", cut.reasons())).isEqualTo(reasons == null ? "" : reasons);
  }

  @Test
  void everyPatternMatchesItsExample() {
    for (Tsv.Row row : Tsv.shipped("boilerplate.tsv").rows()) {
      assertThat(boilerplate.reason(row.cell("example"))).as(row.cell("example")).isNotNull();
    }
  }

  @Test
  void bodyAndTailAreTheWholeText() {
    String body = "The bridge was hit.\n\nRead more: Talks resume\n\nCopy link";
    Boilerplate.Cut cut = boilerplate.cut(body);
    assertThat(cut.body() + "\n\n" + cut.tail()).isEqualTo(body);
  }

  @Test
  void aLongLineTellsAStory() {
    String line = "Subscribe today " + "x ".repeat(200);
    assertThat(boilerplate.cut("The bridge was hit.\n\n" + line).tail()).isEmpty();
  }

  @Test
  void hostileBodiesTakeNoLongerThanOthers() {
    String closing =
        IntStream.range(0, 200_000)
            .mapToObj(i -> "Read more: part " + i)
            .collect(Collectors.joining("\n"));
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          boilerplate.cut("The bridge was hit.\n" + closing);
          boilerplate.cut("x".repeat(5_000_000));
          boilerplate.cut(("x".repeat(390) + "\n").repeat(10_000));
          boilerplate.cut("a b\n" + "Follow follow follow , ".repeat(17));
        });
  }
}

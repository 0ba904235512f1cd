package dateline.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PageValuesTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/dateline/corpus/page/authors.csv", numLinesToSkip = 1)
  void namesAuthors(String written, @Nullable String names, String reason) {
    assertThat(String.join("; ", AuthorNames.of(written)))
        .as(reason)
        .isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "/dateline/corpus/page/dates.csv", numLinesToSkip = 1)
  void readsDates(
      String written, @Nullable String language, @Nullable String value, String reason) {
    PageDate date = PageDate.of(written, language);
    assertThat(date == null ? null : date.value()).as(reason).isEqualTo(value);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '~',
      value = {
        "{\"a\":1}~[{\"a\":\"1\"}]~numbers are texts",
        "{\"a\":[1,2,]}~[{\"a\":[\"1\",\"2\"]}]~a last comma",
        "{\"a\":\"x\"}{\"a\":\"y\"}~[{\"a\":\"x\"},{\"a\":\"y\"}]~one after another",
        "{\"a\":\"say \"no\" now\",\"b\":\"x\"}~[{\"a\":\"say \\\"no\\\" now\",\"b\":\"x\"}]~bare marks",
        "{\"a\":{\"b\":\"x\",\"c\":~[{\"a\":{\"b\":\"x\"}}]~cut off",
        "<!-- {\"a\":\"x\"} -->~[{\"a\":\"x\"}]~a comment of HTML",
        "{\"a\":\"x\",\"a\":\"y\"}~[{\"a\":\"x\"}]~the first of two",
        "no JSON~[]~something else",
      })
  void readsWhatCanBeRead(String script, String json, String reason) {
    assertThat(LooseJson.read(script)).as(reason).hasToString(json);
  }
}

package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "^[^x]{0,9}\\bRead more$; read more",
        "please (?:log|sign) in; please",
        "(?:please )?(?:log|sign) in; log, sign",
        "(?:the|an|our) editor; editor",
        "(?:©|copyright) ?\\d{4}; ''",
        "(?:editors?|writers) of; editor, writers",
        "(?!never)(?<!nor) (?-i:\\p{Lu}) filed; filed",
        "tele+phone; phone",
        "colou{1,2}red; colo",
        "[a\\](b]+ photo\\.jpg; photo.jpg",
        "www\\.(?:a|b); www.",
        "a|bcd; ''"
      })
  void areThoseWithoutWhichNothingMatches(String expression, String words) {
    assertThat(String.join(", ", NeededWords.of(expression))).isEqualTo(words);
  }

  @Test
  void mostPatternsOfBoilerplateNeedSomeAndTheirExamplesHaveThem() {
    int with = 0;
    for (Tsv.Row row : Tsv.shipped("boilerplate.tsv").rows()) {
      var words = NeededWords.of(Pattern.compile(row.cell("pattern")).pattern());
      with += words.isEmpty() ? 0 : 1;
      assertThat(NeededWords.areIn(row.cell("example").toLowerCase(Locale.ROOT), words)).isTrue();
    }
    assertThat(with).isGreaterThan(100);
  }
}

package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeededWordsTest {
  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

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
        "(?:[^x]{1,9} ){0}photos?; photo",
        "[a\\](b]+ photo\\.jpg; photo.jpg",
        "www\\.(?:a|b); www.",
        "a|bcd; ''"
      })
  void areThoseWithoutWhichNothingMatches(String expression, String words) {
    assertThat(String.join(", ", NeededWords.of(expression))).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u201csubscribe",
        "\\x41bcd",
        "\\P{L}*foo",
        "\\pL+ wrote",
        "(?i)a|(?:foobar)",
        "(?>foo|bar) baz",
        "(?<name>foo) bar",
        "(?x: foo bar )",
        "[]abc]x?foo",
        "[\\p{L}&&[^x]]foo",
        "\\Qa^bcd\\E"
      })
  void ofWhatIsNotUnderstoodNothingIsAskedFor(String expression) {
    assertThat(NeededWords.of(expression)).isEmpty();
  }

  @Test
  void whateverIsCutHasWhatItsPatternNeeds() {
    List<Tsv.Row> rows = Tsv.shipped("boilerplate.tsv").rows();
    List<String> lines = new ArrayList<>(rows.stream().map(row -> row.cell("example")).toList());
    lines.addAll(lines.stream().map(line -> line.toUpperCase(Locale.ROOT)).toList());
    lines.addAll(lines.stream().map(line -> line.replace('I', '\u0130')).toList());
    int with = 0;
    int matched = 0;
    for (Tsv.Row row : rows) {
      Pattern pattern = Pattern.compile(row.cell("pattern"), ANY_CASE);
      List<String> words = NeededWords.of(pattern.pattern());
      with += words.isEmpty() ? 0 : 1;
      for (String line : lines) {
        boolean matches = pattern.matcher(line).matches();
        matched += matches ? 1 : 0;
        assertThat(!matches || NeededWords.areIn(NeededWords.folded(line), words))
            .as(line)
            .isTrue();
      }
    }
    assertThat(with).isGreaterThan(100);
    assertThat(matched).isGreaterThan(2 * rows.size());
  }
}

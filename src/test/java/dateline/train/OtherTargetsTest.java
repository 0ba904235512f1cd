package dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherTargetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Halvik blamed the retreating army for it .|0|1|the retreating army",
        "The envoy was thanked by Norvenia 's medics in Tesmir .|8|9|The envoy;Norvenia;Tesmir",
        "Yesterday nobody spoke .|2|3|",
        "Osric Tarn and his own men , the ministry said , left|10|11|Osric Tarn;his own men;the ministry",
        "the|0|1|",
        "Belloria|0|1|"
      })
  void whatElseMayBeJudged(String sentence, int start, int end, String expected) {
    List<String> words = List.of(sentence.split(" "));
    List<String> found =
        OtherTargets.in(words, List.of(new Span(start, end))).stream()
            .map(span -> String.join(" ", words.subList(span.start(), span.end())))
            .toList();
    assertThat(String.join(";", found)).isEqualTo(expected == null ? "" : expected);
  }
}

package dateline.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations that nothing attributes; attributed ones are in TargetSentimentTest. */
class VoicesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ossia won.|own",
        "“Ossia has won the day,” somebody wrote.|quoted",
        "They call it “Ossia”.|own",
        "“We shall see,” and Ossia saw.|own",
      })
  void voiceOfAName(String text, String voice) {
    Document document = Document.of(text, 0);
    int token = document.tokens().at(text.indexOf("Ossia"));
    assertThat(new Voices(document, List.of()).name(token)).isEqualTo(voice);
  }
}

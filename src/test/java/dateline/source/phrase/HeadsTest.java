package dateline.source.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.source.sense.SenseModel;
import dateline.source.word.Lexicon;
import dateline.source.word.Reading;
import dateline.text.Document;
import dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Critics of the new dam | Critics
          half of the voters (50 percent) | voters
          a lot of ferrymen | ferrymen
          One, a young gunner | gunner
          47% | %
          Two recruits interviewed in Lymno | recruits
          the harbour master's | master
          the harbour master's clerk | clerk
          A midwife, reached by phone | midwife
          the railwaymen who stayed | railwaymen
          the sudden killing of the envoy | killing
          a man accused of spying | man
          """)
  void theWordThatAPhraseTurnsOn(String phrase, String word) {
    Document document = Document.of(phrase, 0);
    Reading reading = new Reading(document, Lexicon.shipped(), SenseModel.shipped());
    int turn = Heads.turn(reading, new Span(0, document.tokens().count()));
    assertThat(document.tokens().word(turn)).isEqualTo(word);
  }
}

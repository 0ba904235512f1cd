package dateline.source.sense;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.text.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SenseTrainingTest {
  private static final String TEXT =
      "The miners believe that the road is safe. The farmers deny that the bridge is open."
          + " The allegations of the miners were old. The negotiations of the farmers were long."
          + " The teachers insist that the river is low. The elections of the teachers were fair.";

  @Test
  void whatStandsAroundWordsOfOneSenseTeachesThoseOfEither() throws IOException {
    SenseModel model = model();
    assertThat(verb(model, "The sailors claim that the harbour is shut.", 2)).isGreaterThan(0.5);
    assertThat(verb(model, "The claims of the sailors were new.", 1)).isLessThan(0.5);
  }

  @Test
  void theSameTextAndSeedMakeTheSameBytes() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
  }

  @Test
  void bytesOfSomethingElseAreNoModel() throws IOException {
    byte[] half = Arrays.copyOf(bytes(), bytes().length / 2);
    assertThatThrownBy(() -> SenseModel.read(new ByteArrayInputStream(half)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> SenseModel.read(new ByteArrayInputStream(TEXT.getBytes(UTF_8))))
        .isInstanceOf(IOException.class);
  }

  private static double verb(SenseModel model, String sentence, int token) {
    Document document = Document.of(sentence, 0);
    return model.reader().verb(document, document.sentences().get(0), token);
  }

  private static SenseModel model() throws IOException {
    return SenseModel.read(new ByteArrayInputStream(bytes()));
  }

  private static byte[] bytes() throws IOException {
    SenseTraining training =
        new SenseTraining(OneSenseWords.shipped(), Set.of("claim", "claims", "insist"));
    for (int i = 0; i < 20; i++) {
      training.add(Document.of(TEXT, 0));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    training.learn(7).write(bytes);
    return bytes.toByteArray();
  }
}

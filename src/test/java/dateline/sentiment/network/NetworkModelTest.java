package dateline.sentiment.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.sentiment.Passage;
import dateline.sentiment.Stance;
import dateline.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** On a network of chance whose results torch computed (src/test/python/tiny_network.py). */
class NetworkModelTest {
  private static final double NEAR = 1e-4;

  @ParameterizedTest
  @CsvFileSource(
      resources = "/dateline/sentiment/network/tiny.csv",
      numLinesToSkip = 1,
      encoding = "UTF-8")
  void readsAsTorchDoes(
      String words, int start, int end, double negative, double neutral, double positive)
      throws IOException {
    Passage passage = new Passage(List.of(words.split(" ")), new Span(start, end));
    Stance stance = tiny().reader().toward(passage);
    assertThat(stance.negative()).isCloseTo(negative, within(NEAR));
    assertThat(stance.neutral()).isCloseTo(neutral, within(NEAR));
    assertThat(stance.positive()).isCloseTo(positive, within(NEAR));
  }

  @Test
  void aReaderRemembersNothing() throws IOException {
    Passage one = new Passage(List.of("Norvenia", "lied", "again"), new Span(0, 1));
    Passage other = new Passage(List.of("the", "envoy", "praised", "Halvik"), new Span(3, 4));
    var reader = tiny().reader();
    Stance first = reader.toward(one);
    reader.toward(other);
    assertThat(reader.toward(one)).isEqualTo(first);
  }

  @Test
  void whatIsNoModelIsRefused() {
    assertThatThrownBy(() -> NetworkModel.read(new ByteArrayInputStream(new byte[40])))
        .isInstanceOf(ZipException.class);
  }

  private static NetworkModel tiny() throws IOException {
    try (InputStream file = NetworkModelTest.class.getResourceAsStream("tiny.bin")) {
      return NetworkModel.read(file);
    }
  }
}

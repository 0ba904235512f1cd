package dateline.sentiment.network;

import static java.lang.Integer.parseInt;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.sentiment.Passage;
import dateline.sentiment.Stance;
import dateline.sentiment.StanceReader;
import dateline.text.Span;
import dateline.text.Tsv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/** On a network of chance whose results torch computed (src/test/python/tiny_network.py). */
class NetworkModelTest {
  private static final double NEAR = 1e-4;

  @Test
  void readsAllTargetsOfASentenceAsTorchDoes() throws IOException {
    Map<String, List<Tsv.Row>> sentences =
        Tsv.read("tiny.tsv", text("tiny.tsv")).rows().stream()
            .collect(groupingBy(row -> row.cell("words"), LinkedHashMap::new, toList()));
    for (List<Tsv.Row> targets : sentences.values()) {
      List<Stance> stances = tiny().reader().towardEach(passages(targets));
      for (int i = 0; i < targets.size(); i++) {
        String told = targets.get(i).cell("words") + " " + targets.get(i).cell("start");
        assertNear(stances.get(i).negative(), targets.get(i).cell("negative"), told);
        assertNear(stances.get(i).neutral(), targets.get(i).cell("neutral"), told);
        assertNear(stances.get(i).positive(), targets.get(i).cell("positive"), told);
      }
    }
  }

  private static void assertNear(double value, String expected, String told) {
    assertThat(value).as(told).isCloseTo(Double.parseDouble(expected), within(NEAR));
  }

  /** Over the same list of words. */
  private static List<Passage> passages(List<Tsv.Row> targets) {
    List<String> words = List.of(targets.get(0).cell("words").split(" "));
    return targets.stream()
        .map(row -> new Span(parseInt(row.cell("start")), parseInt(row.cell("end"))))
        .map(target -> new Passage(words, target))
        .toList();
  }

  @Test
  void theOrderOfTargetsDoesNotMatter() throws IOException {
    List<String> words =
        List.of("Oru", "thanked", "the", "brave", "Halvik", ",", "not", "Sarmalia");
    Passage first = new Passage(words, new Span(0, 1));
    Passage second = new Passage(words, new Span(2, 5));
    Passage third = new Passage(words, new Span(7, 8));
    StanceReader reader = tiny().reader();
    List<Stance> stances = reader.towardEach(List.of(first, second, third));
    assertThat(reader.towardEach(List.of(third, first, second)))
        .containsExactly(stances.get(2), stances.get(0), stances.get(1));
  }

  @Test
  void sentencesAreReadApartAlsoWhereTheyAlternate() throws IOException {
    List<String> all = List.of("Oru", "said", "Halvik", "lied", "about", "Sarmalia");
    List<String> own = List.of("Oru", "said");
    List<String> next = List.of("Halvik", "and", "Oru", "met");
    Passage lied = new Passage(all, new Span(2, 3));
    Passage said = new Passage(own, new Span(0, 1));
    Passage about = new Passage(all, new Span(5, 6));
    Passage met = new Passage(next, new Span(2, 3));
    StanceReader reader = tiny().reader();
    List<Stance> together = reader.towardEach(List.of(lied, about));
    assertThat(reader.towardEach(List.of(lied, said, about, met, said)))
        .containsExactly(
            together.get(0),
            reader.toward(said),
            together.get(1),
            reader.toward(met),
            reader.toward(said));
  }

  @Test
  void oneTargetTwiceIsJudgedAlike() throws IOException {
    List<String> words = List.of("Oru", "thanked", "the", "brave", "Halvik");
    Passage target = new Passage(words, new Span(2, 5));
    StanceReader reader = tiny().reader();
    List<Stance> stances = reader.towardEach(List.of(target, target));
    assertThat(stances).containsExactly(reader.toward(target), reader.toward(target));
  }

  @Test
  void targetsFarApartAreReadAsIfAlone() throws IOException {
    List<String> words = new ArrayList<>(Collections.nCopies(500, "river"));
    words.set(3, "Halvik");
    words.set(490, "Oru");
    Passage first = new Passage(words, new Span(3, 4));
    Passage second = new Passage(words, new Span(490, 491));
    StanceReader reader = tiny().reader();
    assertThat(reader.towardEach(List.of(first, second)))
        .containsExactly(reader.toward(first), reader.toward(second));
  }

  @Test
  void aReaderRemembersNothing() throws IOException {
    Passage one = new Passage(List.of("Norvenia", "lied", "again"), new Span(0, 1));
    Passage other = new Passage(List.of("the", "envoy", "praised", "Halvik"), new Span(3, 4));
    StanceReader reader = tiny().reader();
    Stance first = reader.toward(one);
    reader.toward(other);
    assertThat(reader.toward(one)).isEqualTo(first);
  }

  @Test
  void whatIsNoModelIsRefused() {
    assertThatThrownBy(() -> NetworkModel.read(new ByteArrayInputStream(new byte[40])))
        .isInstanceOf(ZipException.class);
  }

  private static String text(String name) throws IOException {
    try (InputStream file = NetworkModelTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }

  private static NetworkModel tiny() throws IOException {
    try (InputStream file = NetworkModelTest.class.getResourceAsStream("tiny.bin")) {
      return NetworkModel.read(file);
    }
  }
}

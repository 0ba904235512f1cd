package dateline.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.tagger.NameTagger.Name;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameTaggerTest {
  private static final TaggerModel MODEL = TaggerModel.shipped();

  private static List<String> names(String sentence) {
    List<String> words = List.of(sentence.split(" ", -1));
    return new NameTagger(MODEL)
        .tag(words).stream()
            .map(n -> n.type() + " " + String.join(" ", words.subList(n.start(), n.end())))
            .toList();
  }

  @Test
  void findsNamesItHasNeverSeen() {
    assertThat(names("Gen. Oumarou Tchangari met Ilse Marrenko in Vienna on Monday ."))
        .containsExactly("PER Oumarou Tchangari", "PER Ilse Marrenko", "LOC Vienna");
    assertThat(names("Israel 's Foreign Ministry said the Rapid Support Forces had left ."))
        .containsExactly("LOC Israel", "ORG Foreign Ministry", "ORG Rapid Support Forces");
  }

  @Test
  void readsALineOfCapitalsLikeAnyOther() {
    assertThat(names("UKRAINE SAYS RUSSIAN STRIKE KILLS SIX IN KHARKIV"))
        .containsExactly("LOC UKRAINE", "MISC RUSSIAN", "LOC KHARKIV");
  }

  @Test
  void theSameSentenceHasTheSameNamesWhateverWasReadBefore() {
    List<String> sentence = List.of("Marrenko", "told", "Reuters", "in", "Kyiv", ".");
    NameTagger used = new NameTagger(MODEL);
    Random random = new Random(1);
    for (int i = 0; i < 60_000; i++) {
      used.tag(List.of("word" + i, "X" + random.nextInt()));
    }
    assertThat(used.tag(sentence)).isEqualTo(new NameTagger(MODEL).tag(sentence));
  }

  @Test
  void namesLieInOrderInsideTheSentence() {
    Random random = new Random(7);
    List<String> odd =
        List.of(
            "\uD83D\uDE00", "\uD800", "\u200F\u05D0", "\u200D", "", "U.S.", "al-", "Ö", "\t", "'s");
    int found = 0;
    for (int round = 0; round < 500; round++) {
      List<String> words = new ArrayList<>();
      IntStream.range(0, random.nextInt(40)).forEach(i -> words.add(odd.get(random.nextInt(10))));
      int last = 0;
      for (Name name : new NameTagger(MODEL).tag(words)) {
        assertThat(name.start()).isGreaterThanOrEqualTo(last);
        assertThat(name.end()).isGreaterThan(name.start()).isLessThanOrEqualTo(words.size());
        last = name.end();
        found++;
      }
    }
    assertThat(found).isPositive();
  }

  @Test
  void aSentenceOfAMillionWordsIsRead() {
    List<String> words = new ArrayList<>(Collections.nCopies(1_000_000, "and"));
    words.set(999_999, "Ukraine");
    assertThat(new NameTagger(MODEL).tag(words))
        .containsExactly(new Name(999_999, 1_000_000, "LOC"));
  }

  @Test
  void aModelIsReadAsItWasWritten() throws IOException {
    byte[] once = bytes(MODEL);
    assertThat(bytes(TaggerModel.read(new ByteArrayInputStream(once)))).isEqualTo(once);
    assertThat(MODEL.origin()).contains("wikigold.tsv").contains("CC-BY-4.0");
  }

  private static byte[] bytes(TaggerModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }
}

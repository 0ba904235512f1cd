package dateline.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.tagger.NameTagger.Name;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncoderTaggerTest {
  private final SentenceTagger tagger = TaggerMode.accurate.model().tagger();

  private List<String> names(String sentence) {
    List<String> words = List.of(sentence.split(" ", -1));
    return tagger.tag(words).stream()
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
  void aLongSentenceIsReadToItsEnd() {
    List<String> words = new ArrayList<>(Collections.nCopies(5_000, "and"));
    words.set(4_999, "Ukraine");
    assertThat(tagger.tag(words)).containsExactly(new Name(4_999, 5_000, "LOC"));
  }

  @Test
  void oddWordsAreNoNames() {
    assertThat(tagger.tag(List.of())).isEmpty();
    assertThat(tagger.tag(List.of("\uD83D", "", "\u200D", "\uD83D\uDE00", "a".repeat(1_000_000))))
        .isEmpty();
  }
}

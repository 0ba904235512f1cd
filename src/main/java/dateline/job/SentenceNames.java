package dateline.job;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The actors that an article names.
 *
 * @param all each once, in order
 * @param ofSentences for each sentence that names any, their places among all
 */
record SentenceNames(List<String> all, List<BitSet> ofSentences) {

  /** Takes two places among all names, the lesser first. */
  @FunctionalInterface
  interface Visitor {
    void pair(int one, int other);
  }

  /** Reads the columns entities and sentences: what each mention names, and where it stands. */
  static SentenceNames of(Row article) {
    List<@Nullable String> entities = article.getList(article.fieldIndex("entities"));
    List<Integer> sentences = article.getList(article.fieldIndex("sentences"));
    TreeSet<String> names = new TreeSet<>();
    for (String entity : entities) {
      if (entity != null && Actors.isActor(entity)) {
        names.add(entity);
      }
    }
    List<String> all = List.copyOf(names);
    List<BitSet> ofSentences = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < entities.size(); i++) {
      String entity = entities.get(i);
      if (entity != null && Actors.isActor(entity)) {
        if (sentences.get(i) != last) {
          last = sentences.get(i);
          ofSentences.add(new BitSet());
        }
        ofSentences.get(ofSentences.size() - 1).set(Collections.binarySearch(all, entity));
      }
    }
    return new SentenceNames(all, ofSentences);
  }

  /** Hands out each pair that some sentence names, once. */
  void forEachPair(Visitor visitor) {
    BitSet seen = new BitSet();
    for (BitSet sentence : ofSentences) {
      for (int i = sentence.nextSetBit(0); i >= 0; i = sentence.nextSetBit(i + 1)) {
        for (int j = sentence.nextSetBit(i + 1); j >= 0; j = sentence.nextSetBit(j + 1)) {
          int pair = i * all.size() + j;
          if (!seen.get(pair)) {
            seen.set(pair);
            visitor.pair(i, j);
          }
        }
      }
    }
  }
}

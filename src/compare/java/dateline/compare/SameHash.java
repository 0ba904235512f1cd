package dateline.compare;

import dateline.corpus.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes texts for copies when something of them is exactly the same.
 *
 * @param part what has to be the same; empty for a text that is left out
 */
record SameHash(String name, Function<ComparedText, String> part) implements CopyMethod {
  static SameHash ofTitle() {
    return new SameHash("hash of the title", text -> plain(text.title()));
  }

  static SameHash ofText() {
    return new SameHash("hash of the text", text -> plain(text.body()));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).strip();
  }

  @Override
  public Set<ArticlePair> find(List<ComparedText> texts) {
    Map<String, List<String>> byHash = new HashMap<>();
    for (ComparedText text : texts) {
      String plain = part.apply(text);
      if (!plain.isEmpty()) {
        byHash.computeIfAbsent(Sha256.of(plain), hash -> new ArrayList<>()).add(text.id());
      }
    }
    Set<ArticlePair> pairs = new HashSet<>();
    for (List<String> same : byHash.values()) {
      for (int i = 0; i < same.size(); i++) {
        for (int j = 0; j < i; j++) {
          pairs.add(ArticlePair.of(same.get(i), same.get(j)));
        }
      }
    }
    return pairs;
  }
}

package dateline.entity;

import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The words of a name that stands alone, and a key under which its spellings are alike. */
final class NameParts {
  private NameParts() {}

  static List<String> words(String name) {
    Tokens tokens = Tokens.of(name);
    List<String> words = new ArrayList<>(tokens.count());
    for (int token = 0; token < tokens.count(); token++) {
      words.add(tokens.word(token).replace('\u2019', '\''));
    }
    return words;
  }

  static String key(List<String> words) {
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      String folded = Folding.lower(Folding.plain(word)).replace('-', ' ');
      key.append(key.isEmpty() ? "" : " ").append(folded.equals("defence") ? "defense" : folded);
    }
    return key.toString();
  }
}

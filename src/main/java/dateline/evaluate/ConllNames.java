package dateline.evaluate;

import dateline.entity.tagger.BioFile;
import dateline.entity.tagger.Example;
import dateline.entity.tagger.NameTagger.Name;
import dateline.table.Mention;
import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mentions as CoNLL-2003 would mark them: words for nationalities are MISC, and so is a word joined
 * by a hyphen of which only a part is a name.
 */
public final class ConllNames {

  private ConllNames() {}

  /** The sentences of a document with their mentions; of those that share a word, the first. */
  public static List<Example> of(Document document, List<Mention> mentions) {
    Tokens tokens = document.tokens();
    List<List<Name>> names = new ArrayList<>();
    document.sentences().forEach(sentence -> names.add(new ArrayList<>()));
    int taken = 0;
    for (Mention mention : mentions) {
      String type = type(mention);
      int first = tokens.at(mention.start());
      int end = tokens.at(mention.end() - 1) + 1;
      if (type != null && first >= taken) {
        boolean whole =
            tokens.start(first) == mention.start() && tokens.end(end - 1) == mention.end();
        int start = document.sentences().get(mention.sentence()).start();
        names
            .get(mention.sentence())
            .add(new Name(first - start, end - start, whole ? type : "MISC"));
        taken = end;
      }
    }
    List<Example> sentences = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      sentences.add(
          new Example(words(document.sentences().get(i), tokens), names.get(i), BioFile.TYPES));
    }
    return sentences;
  }

  private static List<String> words(Span sentence, Tokens tokens) {
    List<String> words = new ArrayList<>();
    for (int token = sentence.start(); token < sentence.end(); token++) {
      words.add(tokens.word(token));
    }
    return words;
  }

  private static @Nullable String type(Mention mention) {
    return switch (mention.type()) {
      case "person" -> "PER";
      case "organization" -> "ORG";
      case "location" -> mention.method().equals("demonym") ? "MISC" : "LOC";
      case "other" -> "MISC";
      default -> null;
    };
  }
}

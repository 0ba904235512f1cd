package dateline.entity.tagger;

import dateline.entity.tagger.NameTagger.Name;
import dateline.text.KnowledgeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sentences with their names marked, as a file of lines {@code word<TAB>tag}: {@code B-PER} begins
 * a name, {@code I-PER} continues it, {@code O} is outside. An empty line ends a sentence, a line
 * {@code -DOCSTART-} begins a document.
 */
public final class BioFile {
  /** The types of names that can be marked. */
  public static final List<String> TYPES = Labels.TYPES;

  private static final String DOCUMENT = "-DOCSTART-";
  private static final String OUTSIDE = "O";

  private final Path path;
  private final List<String> types;
  private final List<List<Example>> documents = new ArrayList<>();
  private List<Example> document = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private List<Name> names = new ArrayList<>();
  private int begun = -1;
  private String type = "";

  private BioFile(Path path, List<String> types) {
    this.path = path;
    this.types = types;
  }

  /**
   * Reads a file.
   *
   * @param types the types that its annotators marked
   * @return its documents, each a list of sentences
   * @throws KnowledgeException naming the file and line of a mistake
   */
  public static List<List<Example>> read(Path path, List<String> types) {
    try {
      BioFile file = new BioFile(path, types);
      int line = 0;
      for (String text : Files.readAllLines(path, StandardCharsets.UTF_8)) {
        file.add(text, ++line);
      }
      file.endDocument();
      return file.documents;
    } catch (IOException e) {
      throw new KnowledgeException(
          "cannot read %s (%s); give a UTF-8 file of lines word<TAB>tag".formatted(path, e), e);
    }
  }

  private void add(String text, int line) {
    if (text.startsWith(DOCUMENT)) {
      endDocument();
    } else if (text.isEmpty()) {
      endSentence();
    } else {
      int tab = text.indexOf('\t');
      if (tab < 1) {
        throw error(line, "needs a word, a tab and a tag");
      }
      addWord(text.substring(0, tab), text.substring(tab + 1), line);
    }
  }

  private void addWord(String word, String tag, int line) {
    boolean goesOn = begun >= 0 && tag.equals("I-" + type);
    if (!goesOn) {
      endName();
      if (!tag.equals(OUTSIDE)) {
        type = tag.substring(Math.min(2, tag.length()));
        begun = words.size();
        if (!tag.matches("[BI]-.*") || !types.contains(type)) {
          throw error(
              line, "has the tag %s; tags are O, and B- or I- with %s".formatted(tag, types));
        }
      }
    }
    words.add(word);
  }

  private KnowledgeException error(int line, String what) {
    return new KnowledgeException("%s line %d %s".formatted(path, line, what));
  }

  private void endName() {
    if (begun >= 0) {
      names.add(new Name(begun, words.size(), type));
      begun = -1;
    }
  }

  private void endSentence() {
    endName();
    if (!words.isEmpty()) {
      document.add(new Example(words, names, types));
      words = new ArrayList<>();
      names = new ArrayList<>();
    }
  }

  private void endDocument() {
    endSentence();
    if (!document.isEmpty()) {
      documents.add(document);
      document = new ArrayList<>();
    }
  }

  /** The lines of a document in this form. */
  public static String write(List<Example> document) {
    StringBuilder lines = new StringBuilder(DOCUMENT + "\tO\n\n");
    for (Example sentence : document) {
      String[] tags = tags(sentence);
      for (int word = 0; word < tags.length; word++) {
        lines.append(sentence.words().get(word)).append('\t').append(tags[word]).append('\n');
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static String[] tags(Example sentence) {
    String[] tags = new String[sentence.words().size()];
    Arrays.fill(tags, OUTSIDE);
    for (Name name : sentence.names()) {
      for (int word = name.start(); word < name.end(); word++) {
        tags[word] = (word == name.start() ? "B-" : "I-") + name.type();
      }
    }
    return tags;
  }
}

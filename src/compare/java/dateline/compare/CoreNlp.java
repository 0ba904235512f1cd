package dateline.compare;

import dateline.entity.tagger.NameTagger.Name;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear-chain CRF of Stanford CoreNLP (Finkel et al. 2005) with a model as it ships. Its labels
 * do not part two names of one type that stand side by side.
 *
 * @param model the file's name, without ".crf.ser.gz"
 */
record CoreNlp(String model, List<String> types) implements NameFinder {
  private static final String FOLDER = "edu/stanford/nlp/models/ner/";
  private static final String OUTSIDE = "O";

  /** Learnt from CoNLL-2003, MUC-6, MUC-7, ACE 2002 and more. */
  static CoreNlp threeTypes() {
    return new CoreNlp("english.all.3class.distsim", List.of("PER", "LOC", "ORG"));
  }

  /** Learnt from CoNLL-2003. */
  static CoreNlp fourTypes() {
    return new CoreNlp("english.conll.4class.distsim", List.of("PER", "LOC", "ORG", "MISC"));
  }

  @Override
  public String name() {
    return "CoreNLP, " + model;
  }

  @Override
  public String licence() {
    return "GPL-3.0-or-later";
  }

  @Override
  public Reader reader() {
    CRFClassifier<CoreLabel> classifier = classifier();
    return sentences -> sentences.stream().map(words -> read(classifier, words)).toList();
  }

  private CRFClassifier<CoreLabel> classifier() {
    try {
      return CRFClassifier.getClassifier(FOLDER + model + ".crf.ser.gz");
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("cannot read CoreNLP's model " + model, e);
    }
  }

  private static List<Name> read(CRFClassifier<CoreLabel> classifier, List<String> words) {
    List<CoreLabel> labelled = classifier.classifySentence(words.stream().map(Word::new).toList());
    return names(labelled.stream().map(word -> word.get(AnswerAnnotation.class)).toList());
  }

  /** The names that labels stand for: words side by side with the same label are one. */
  private static List<Name> names(List<String> labels) {
    List<Name> names = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= labels.size(); end++) {
      String label = labels.get(start);
      if (end == labels.size() || !labels.get(end).equals(label)) {
        if (!label.equals(OUTSIDE)) {
          names.add(new Name(start, end, type(label)));
        }
        start = end;
      }
    }
    return names;
  }

  private static String type(String label) {
    return switch (label) {
      case "PERSON" -> "PER";
      case "LOCATION" -> "LOC";
      case "ORGANIZATION" -> "ORG";
      default -> label;
    };
  }
}

package dateline.compare;

import dateline.entity.tagger.NameTagger.Name;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/** Apache OpenNLP's finder of names with a model that {@link OpenNlpTraining} has learnt. */
record OpenNlp(String features, List<String> types, TokenNameFinderModel model)
    implements NameFinder {
  @Override
  public String name() {
    return "OpenNLP, " + features;
  }

  @Override
  public String licence() {
    return "Apache-2.0";
  }

  @Override
  public Reader reader() {
    NameFinderME finder = new NameFinderME(model);
    return sentences -> read(finder, sentences);
  }

  private static List<List<Name>> read(NameFinderME finder, List<List<String>> sentences) {
    finder.clearAdaptiveData();
    return sentences.stream().map(words -> read(finder, words.toArray(String[]::new))).toList();
  }

  private static List<Name> read(NameFinderME finder, String[] words) {
    return Arrays.stream(finder.find(words)).map(OpenNlp::name).toList();
  }

  private static Name name(Span span) {
    return new Name(span.getStart(), span.getEnd(), span.getType());
  }
}

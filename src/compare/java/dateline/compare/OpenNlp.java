package dateline.compare;

import dateline.entity.tagger.NameTagger.Name;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/** Apache OpenNLP's finder of names; its model is learnt when first needed. */
final class OpenNlp implements NameFinder {
  private final String features;
  private final List<String> types;
  private final Supplier<TokenNameFinderModel> training;
  private @Nullable TokenNameFinderModel model;

  OpenNlp(String features, List<String> types, Supplier<TokenNameFinderModel> training) {
    this.features = features;
    this.types = types;
    this.training = training;
  }

  @Override
  public String name() {
    return "OpenNLP, " + features;
  }

  @Override
  public String licence() {
    return "Apache-2.0";
  }

  @Override
  public List<String> types() {
    return types;
  }

  @Override
  public Reader reader() {
    model = model == null ? training.get() : model;
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

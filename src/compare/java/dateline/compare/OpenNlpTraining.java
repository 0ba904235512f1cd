package dateline.compare;

import dateline.entity.tagger.Example;
import dateline.entity.tagger.NameTagger.Name;
import dateline.train.TrainingSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.featuregen.BrownCluster;

/**
 * Teaches OpenNLP the sets that our tagger learns from, each as often. It cannot learn that a word
 * outside may have a name of a type that was not marked; a set without one of the types is left
 * out.
 */
final class OpenNlpTraining {
  /** OpenNLP's own descriptor, and before its end affixes and the paths of clusters. */
  private static final String MORE_FEATURES =
      """
      <generator class="opennlp.tools.util.featuregen.PrefixFeatureGeneratorFactory">
        <int name="length">4</int>
      </generator>
      <generator class="opennlp.tools.util.featuregen.SuffixFeatureGeneratorFactory">
        <int name="length">4</int>
      </generator>
      <generator class="opennlp.tools.util.featuregen.WindowFeatureGeneratorFactory">
        <int name="prevLength">2</int>
        <int name="nextLength">2</int>
        <generator class="opennlp.tools.util.featuregen.BrownClusterTokenFeatureGeneratorFactory">
          <str name="dict">clusters</str>
        </generator>
      </generator>
      """;

  private static final String DESCRIPTOR = "/opennlp/tools/namefind/ner-default-features.xml";
  private static final String END = "</featureGenerators>";

  private final List<TrainingSet> sets;
  private final int iterations;

  OpenNlpTraining(List<TrainingSet> sets, int iterations) {
    this.sets = sets;
    this.iterations = iterations;
  }

  /** A finder with the features that OpenNLP has when nothing is said. */
  OpenNlp withDefaultFeatures(List<String> types) {
    return new OpenNlp("default features", types, () -> model(types, descriptor(), Map.of()));
  }

  /**
   * A finder that knows affixes and word clusters besides.
   *
   * @param clusters gzipped lines word, tab, path: a form that OpenNLP reads as it is
   */
  OpenNlp withClusters(List<String> types, Path clusters) {
    String features = descriptor().replace(END, MORE_FEATURES + END);
    return new OpenNlp(
        "affixes and clusters",
        types,
        () -> model(types, features, Map.of("clusters", clusters(clusters))));
  }

  private static BrownCluster clusters(Path path) {
    try (InputStream file = new GZIPInputStream(Files.newInputStream(path))) {
      return new BrownCluster(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String descriptor() {
    try (InputStream in = NameFinderME.class.getResourceAsStream(DESCRIPTOR)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TokenNameFinderModel model(
      List<String> types, String features, Map<String, Object> resources) {
    byte[] descriptor = features.getBytes(StandardCharsets.UTF_8);
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    try {
      return NameFinderME.train(
          "eng",
          null,
          ObjectStreamUtils.createObjectStream(samples(types)),
          parameters,
          TokenNameFinderFactory.create(null, descriptor, resources, new BioCodec()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<NameSample> samples(List<String> types) {
    List<NameSample> samples = new ArrayList<>();
    for (TrainingSet set : sets) {
      if (set.types().containsAll(types)) {
        Collections.nCopies(set.times(), set.documents())
            .forEach(documents -> documents.forEach(d -> add(d, types, samples)));
      }
    }
    return samples;
  }

  /** What a document's first sentences name tells OpenNLP nothing of the next document. */
  private static void add(List<Example> document, List<String> types, List<NameSample> samples) {
    for (int i = 0; i < document.size(); i++) {
      Example sentence = document.get(i);
      Span[] names =
          sentence.names().stream()
              .filter(name -> types.contains(name.type()))
              .map(OpenNlpTraining::span)
              .toArray(Span[]::new);
      samples.add(new NameSample(sentence.words().toArray(String[]::new), names, i == 0));
    }
  }

  private static Span span(Name name) {
    return new Span(name.start(), name.end(), name.type());
  }
}

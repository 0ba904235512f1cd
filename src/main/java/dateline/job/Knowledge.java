package dateline.job;

import dateline.entity.EntityFinder;
import dateline.entity.Gazetteer;
import dateline.entity.Outlets;
import dateline.sentiment.SentenceTone;
import dateline.sentiment.TargetSentiment;
import dateline.sentiment.Valences;
import dateline.source.AttributionFinder;
import dateline.text.Tsv;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Dateline knows before it reads: the files that ship with it, and the user's own, which travel
 * to the executors as text.
 */
record Knowledge(List<UserFile> entityFiles, List<UserFile> outletFiles) implements Serializable {
  /** Built once a process, however many tasks read with it. */
  private static final Map<Knowledge, Annotator> ANNOTATORS = new ConcurrentHashMap<>();

  /** A file of the user's: its name, for messages, and its content. */
  record UserFile(String name, String content) implements Serializable {
    static UserFile read(Path path) {
      try {
        return new UserFile(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new IllegalArgumentException(
            "cannot read %s (%s); give a UTF-8 file of tab-separated lines".formatted(path, e));
      }
    }
  }

  Gazetteer gazetteer() {
    return Gazetteer.of(files("entities.tsv", entityFiles));
  }

  Outlets outlets() {
    return Outlets.of(files("outlets.tsv", outletFiles));
  }

  /** Reads articles with this knowledge. */
  Annotator annotator() {
    return ANNOTATORS.computeIfAbsent(this, Knowledge::build);
  }

  private Annotator build() {
    Valences valences = Valences.of(Tsv.shipped("tone.tsv"));
    return new Annotator(
        new EntityFinder(gazetteer(), outlets()),
        AttributionFinder.shipped(),
        new TargetSentiment(valences),
        new SentenceTone(valences));
  }

  private static Tsv[] files(String shipped, List<UserFile> own) {
    List<Tsv> files = new ArrayList<>();
    files.add(Tsv.shipped(shipped));
    own.forEach(file -> files.add(Tsv.read(file.name(), file.content())));
    return files.toArray(Tsv[]::new);
  }
}

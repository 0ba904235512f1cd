package dateline.evaluate;

import dateline.entity.EntityFinder;
import dateline.entity.tagger.BioFile;
import dateline.entity.tagger.Example;
import dateline.entity.tagger.NameTagger.Name;
import dateline.entity.tagger.TaggerMode;
import dateline.table.ExtractorQuality;
import dateline.text.Document;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the names found in marked articles: persons, places and organisations, exact spans. */
final class QualityOfNames {
  private static final List<String> TYPES = BioFile.TYPES.subList(0, 3);

  private final Map<String, ArticleTallies> byLabel = new LinkedHashMap<>();

  private QualityOfNames() {
    byLabel.put(NameTallies.ALL, new ArticleTallies());
    TYPES.forEach(type -> byLabel.put(type, new ArticleTallies()));
  }

  static List<ExtractorQuality> of(LabelledSample sample, TaggerMode mode, LocalDate today) {
    EntityFinder finder = EntityFinder.shipped(mode);
    QualityOfNames quality = new QualityOfNames();
    int number = 0;
    for (List<Example> marked : BioFile.read(sample.path(), TYPES)) {
      Document document = Document.ofSentences(marked.stream().map(Example::words).toList());
      List<Example> found = ConllNames.of(document, finder.find(document));
      quality.add(Integer.toString(number++), marked, found);
    }
    return Measured.now(sample, mode.name(), mode.bytes(), today).rows(quality.byLabel);
  }

  private void add(String article, List<Example> marked, List<Example> found) {
    NameTallies.of(List.of(marked), List.of(found))
        .forEach(
            (label, tally) -> {
              if (TYPES.contains(label)) {
                int silent = silent(label, marked, found);
                tallies(label).add(article, tally, silent);
                tallies(NameTallies.ALL).add(article, tally, silent);
              }
            });
  }

  private ArticleTallies tallies(String label) {
    return byLabel.computeIfAbsent(label, unseen -> new ArticleTallies());
  }

  /** Marked names of a type at whose words no name was found. */
  private static int silent(String type, List<Example> marked, List<Example> found) {
    int silent = 0;
    for (int i = 0; i < marked.size(); i++) {
      List<Name> names = found.get(i).names();
      for (Name there : marked.get(i).names()) {
        if (there.type().equals(type) && names.stream().noneMatch(name -> overlap(name, there))) {
          silent++;
        }
      }
    }
    return silent;
  }

  private static boolean overlap(Name one, Name other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}

package dateline.compare;

import dateline.entity.tagger.Example;
import dateline.entity.tagger.NameTagger.Name;
import dateline.evaluate.NameTallies;
import dateline.evaluate.Tally;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a finder found of marked names, and the processor time it took for it. */
record Measured(NameFinder finder, Map<String, Tally> tallies, double tokensPerSecond) {
  private static final double NANOS = 1e9;

  /** Reads the documents twice, the second time by the clock, when most code is compiled. */
  static Measured of(NameFinder finder, List<List<Example>> gold) {
    List<List<Example>> found = read(finder.reader(), gold);
    NameFinder.Reader fresh = finder.reader();
    long began = processorNanos();
    read(fresh, gold);
    double seconds = (processorNanos() - began) / NANOS;
    return new Measured(finder, NameTallies.of(gold, found), tokens(gold) / seconds);
  }

  /** How many words documents have. */
  static long tokens(List<List<Example>> documents) {
    return documents.stream().flatMap(List::stream).mapToLong(s -> s.words().size()).sum();
  }

  /** Of this thread alone: all finders work in the thread that calls them. */
  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<List<Example>> read(NameFinder.Reader reader, List<List<Example>> documents) {
    return documents.stream().map(document -> readDocument(reader, document)).toList();
  }

  private static List<Example> readDocument(NameFinder.Reader reader, List<Example> document) {
    List<List<Name>> names = reader.read(document.stream().map(Example::words).toList());
    List<Example> found = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      Example sentence = document.get(i);
      found.add(new Example(sentence.words(), names.get(i), sentence.types()));
    }
    return found;
  }
}

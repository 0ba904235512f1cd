package dateline.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A way to count who is named together: for each day and two entities that enough of its articles
 * name, in how many they stand, in how many within three sentences that follow on each other (their
 * ordinals differ by 2 at most), and in how many within one sentence.
 */
interface PairMethod {
  /** What the table calls it. */
  String name();

  /**
   * Counts, from files to files.
   *
   * @param mentions folder of Parquet files with the columns of {@link Mention#SCHEMA}; an article
   *     is of one day, its rows follow on each other, and no value is empty
   * @param out where to put a folder of Parquet files, compressed by snappy, with the columns day,
   *     entity_a, entity_b (the greater as text), articles, articles_near and articles_sentence;
   *     without the last two where only articles are counted
   * @param least in how many articles of the day a pair stands at least
   * @throws IOException also for what fails in another engine
   */
  void run(Path mentions, Path out, int least) throws IOException;
}

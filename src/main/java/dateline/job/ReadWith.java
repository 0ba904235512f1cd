package dateline.job;

import org.apache.spark.sql.Row;

/**
 * What the articles of an edition were read with.
 *
 * @param knowledge version of all files that decide what is found
 * @param names how names were looked for: fast or accurate
 * @param sentiment how sentiment was told: see the option --sentiment
 * @param copyDays how many days back copies were looked for
 * @param copyShare the share of its words from which on an article was a copy
 */
record ReadWith(String knowledge, String names, String sentiment, int copyDays, double copyShare) {
  /** What a run read with. */
  static ReadWith of(Row run) {
    return new ReadWith(
        run.getAs("knowledge"),
        run.getAs("names"),
        run.getAs("sentiment"),
        run.<Integer>getAs("copy_days"),
        run.<Double>getAs("copy_share"));
  }

  /** Whether stories are told alike. */
  boolean tellsAs(ReadWith other) {
    return copyDays == other.copyDays && copyShare == other.copyShare;
  }
}

package dateline.job;

import dateline.spark.Edition;
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
  /** What the last run of an edition read with. */
  static ReadWith of(Edition edition) {
    Row run = Runs.last(edition);
    return new ReadWith(
        run.getAs("knowledge"),
        run.getAs("names"),
        run.getAs("sentiment"),
        run.<Integer>getAs("copy_days"),
        run.<Double>getAs("copy_share"));
  }
}

package dateline.entity;

import dateline.text.Tsv;

/**
 * A cell's words and the period behind them: {@code Nur-Sultan@2019-03-23..2022-09-16}.
 *
 * @param words what stands before the {@code @}
 * @param period always, where none is written
 */
record Dated(String words, Period period) {
  private static final char AT = '@';

  /**
   * Reads words with or without a period.
   *
   * @throws dateline.text.KnowledgeException where what follows the {@code @} is no period
   */
  static Dated parse(String written, Tsv.Row row) {
    int at = written.indexOf(AT, 1);
    return at < 0
        ? new Dated(written, Period.ALWAYS)
        : new Dated(written.substring(0, at).strip(), Period.parse(written.substring(at + 1), row));
  }

  /** The words without the period. */
  static String words(String written) {
    int at = written.indexOf(AT, 1);
    return at < 0 ? written : written.substring(0, at).strip();
  }

  boolean isForTime() {
    return !period.equals(Period.ALWAYS);
  }
}

package dateline.job;

import java.nio.file.Path;

/** The sample corpus that ships with Dateline. */
final class Sample {
  private Sample() {}

  /** The command that {@code jobs/dateline demo} stands for. */
  static String[] nightly(Path warehouse) {
    return new String[] {
      "nightly",
      "--corpus",
      "data/sample/agencies.jsonl",
      "data/sample/neutral.jsonl",
      "data/sample/sides.csv",
      "--entities",
      "data/sample/entities.tsv",
      "--outlets",
      "data/sample/outlets.tsv",
      "--date",
      "2024-03-31",
      "--warehouse",
      warehouse.toString()
    };
  }
}

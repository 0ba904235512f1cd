package dateline.job;

import java.io.IOException;
import java.nio.file.Path;

/** The warehouse of the sample corpus, for tests of other packages that only read it. */
public final class SampleWarehouse {
  private SampleWarehouse() {}

  /** Where it is; made once a process. */
  public static Path folder() throws IOException {
    return Sample.warehouse();
  }
}

package dateline.corpus.gdelt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Lines a second on one core, of the tests or of a file. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GdeltParserBenchmark {
  /** A file of GDELT without column names; none for the tests' line of the knowledge graph. */
  @Param("")
  public String file = "";

  private GdeltKind kind = GdeltKind.GKG_2;
  private List<String> lines = new ArrayList<>();

  /** The column that tells lines instead of rounds. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Read {
    public long lines;
  }

  @Setup
  public void read() throws IOException {
    lines = file.isEmpty() ? List.of(GdeltLines.of(kind)) : Files.readAllLines(Path.of(file));
    kind = Objects.requireNonNull(GdeltKind.of(lines.get(0)));
  }

  @Benchmark
  public int parsing(Read read) throws GdeltFault {
    int names = 0;
    for (String line : lines) {
      names += GdeltParser.parse(kind, line).names().size();
      read.lines++;
    }
    return names;
  }
}

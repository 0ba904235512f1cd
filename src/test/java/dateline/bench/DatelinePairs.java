package dateline.bench;

import dateline.job.NamedArticles;
import dateline.measure.pair.PairCounter;
import dateline.measure.pair.PairIndex;
import dateline.measure.pair.Together;
import dateline.measure.pair.Window;
import dateline.spark.RecordFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Dateline's own: Spark starts, and gives each file to a task, which reads it by columns, counts
 * its days in all windows and writes a file.
 */
record DatelinePairs(boolean articlesOnly) implements PairMethod {
  private static final int PARTS = 16;

  /** A row of what is written. */
  private record Pair(
      LocalDate day,
      String entityA,
      String entityB,
      int articles,
      int articlesNear,
      int articlesSentence) {}

  /** A row of what is written when only articles are counted. */
  private record PairInArticles(LocalDate day, String entityA, String entityB, int articles) {}

  /** Counted pairs, five numbers each. */
  private static final class Counted implements PairIndex.Visitor {
    private static final int NUMBERS = 5;

    private int[] numbers = new int[1 << 12];
    private int end;

    @Override
    public void pair(int entity, int other, Window window, Together counts) {
      if (window == Window.ARTICLE) {
        end += NUMBERS;
        if (end > numbers.length) {
          numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        numbers[end - NUMBERS] = entity;
        numbers[end - NUMBERS + 1] = other;
      }
      numbers[end - NUMBERS + 2 + place(window)] = counts.articles();
    }

    private static int place(Window window) {
      return switch (window) {
        case ARTICLE -> 0;
        case THREE_SENTENCES -> 1;
        case SENTENCE -> 2;
      };
    }

    /** A row of each pair: its numbers from a place on. */
    Stream<Record> rows(IntFunction<Record> row) {
      return IntStream.range(0, end / NUMBERS).mapToObj(i -> row.apply(i * NUMBERS));
    }
  }

  @Override
  public String name() {
    return "dateline";
  }

  @Override
  public void run(Path mentions, Path out, int least) throws IOException {
    Files.createDirectories(out);
    List<String> files = ParquetFolder.files(mentions).stream().map(Path::toString).toList();
    String folder = out.toString();
    boolean plain = articlesOnly;
    context()
        .parallelize(files, files.size())
        .foreach(file -> count(Path.of(file), Path.of(folder), least, plain));
  }

  /** That of the process, where there is one. */
  private static JavaSparkContext context() {
    SparkConf conf =
        new SparkConf()
            .setAppName("dateline")
            .setMaster("local[2]")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "127.0.0.1");
    return JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(conf));
  }

  private static void count(Path mentions, Path out, int least, boolean plain) throws IOException {
    Map<LocalDate, PairCounter> days = new TreeMap<>();
    NamedArticles articles =
        new NamedArticles(day -> days.computeIfAbsent(day, any -> new PairCounter(0)), false);
    articles.read(List.of(), List.of(mentions.toString()));
    String[] names = articles.entities();
    Stream<Record> rows =
        days.entrySet().stream()
            .flatMap(day -> rows(day.getKey(), day.getValue().index(), names, least, plain));
    Path file = out.resolve(mentions.getFileName());
    if (plain) {
      RecordFiles.write(
          file, PairInArticles.class, rows.map(PairInArticles.class::cast).iterator());
    } else {
      RecordFiles.write(file, Pair.class, rows.map(Pair.class::cast).iterator());
    }
  }

  private static Stream<Record> rows(
      LocalDate day, PairIndex index, String[] names, int least, boolean plain) {
    // In a narrower window, a pair may stand in one article only.
    int leastCounted = plain ? least : 1;
    List<Counted> parts =
        index.ranges(PARTS).parallelStream()
            .map(
                range -> {
                  Counted counted = new Counted();
                  index.forEach(range, least, leastCounted, counted);
                  return counted;
                })
            .toList();
    return parts.stream()
        .flatMap(
            part ->
                part.rows(
                    at ->
                        plain
                            ? articles(day, names, part.numbers, at)
                            : pair(day, names, part.numbers, at)));
  }

  private static Record articles(LocalDate day, String[] names, int[] numbers, int at) {
    String one = names[numbers[at]];
    String other = names[numbers[at + 1]];
    boolean inOrder = one.compareTo(other) < 0;
    return new PairInArticles(day, inOrder ? one : other, inOrder ? other : one, numbers[at + 2]);
  }

  private static Record pair(LocalDate day, String[] names, int[] numbers, int at) {
    String one = names[numbers[at]];
    String other = names[numbers[at + 1]];
    boolean inOrder = one.compareTo(other) < 0;
    return new Pair(
        day,
        inOrder ? one : other,
        inOrder ? other : one,
        numbers[at + 2],
        numbers[at + 3],
        numbers[at + 4]);
  }
}

package dateline.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dateline.corpus.page.MainText;
import dateline.corpus.page.PageBytes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how much of a web page's article is found, and how much else. */
@Command(
    name = "pages",
    description = {
      "Measures the articles' texts that Dateline finds in web pages against marked ones: runs of"
          + " four words, as the article extraction benchmark does.",
      "Reads a folder with ground-truth.json (NAME: {articleBody, url}) and html/NAME.html.gz."
    },
    footer = "%nExample: dateline evaluate pages --gold html-extraction --json scores.json")
public final class EvaluatePages implements Callable<Integer> {
  /** Bytes in a microsecond are megabytes in a second. */
  private static final double NANOS_IN_MICROSECOND = 1e3;

  @Spec CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "Pages with their articles marked.")
  Path gold = Path.of("");

  @Option(names = "--json", paramLabel = "FILE", description = "Write the scores as JSON, too.")
  @Nullable Path json;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Write what was found, in the form of ground-truth.json.")
  @Nullable Path predictions;

  private long bytes;
  private long nanos;

  @Override
  public Integer call() throws IOException {
    List<Shingles> shingles = new ArrayList<>();
    Map<String, Map<String, String>> found = new LinkedHashMap<>();
    for (LabelledPage page : LabelledPage.read(gold)) {
      String text = text(page);
      shingles.add(Shingles.of(page.articleBody(), text));
      found.put(page.name(), Map.of("articleBody", text));
    }
    PageScores scores = PageScores.of(shingles, bytes * NANOS_IN_MICROSECOND / nanos);
    print(scores);
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    if (json != null) {
      mapper.writeValue(json.toFile(), scores);
    }
    if (predictions != null) {
      mapper.writeValue(predictions.toFile(), found);
    }
    return 0;
  }

  private String text(LabelledPage page) throws IOException {
    byte[] html = page.html();
    long began = System.nanoTime();
    String text = MainText.of(PageBytes.parse(html, null, page.url()));
    nanos += System.nanoTime() - began;
    bytes += html.length;
    return text;
  }

  private void print(PageScores scores) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "precision %.3f, recall %.3f, F1 %.3f: %,d pages, %.1f MB of HTML a second%n",
        scores.precision(),
        scores.recall(),
        scores.f1(),
        scores.pages(),
        scores.megabytesPerSecond());
  }
}

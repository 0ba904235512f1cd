package dateline.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dateline.corpus.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures on simulated articles whether intervals of mean sentiment are as sure as they say. */
@Command(
    name = "intervals",
    description = {
      "Measures how often 95 %% intervals of mean sentiment hold the true mean; reads nothing.",
      "Draws series of articles: stories, each with up to 49 copies (sizes by Zipf's law with exponent 2)"
          + " that share its polarity. Stories are mixed (30 %% harsh, 60 %% plain, 10 %% friendly) or"
          + " rarely harsh (15 %%): a rare kind that no story of a series is of cannot be known"
          + " from it.",
      "Columns: by story, the intervals of the tables; plain, their bootstrap's percentiles without"
          + " what is added for few and unequal stories; by article, as if no article were a copy."
    },
    footer = "%nExample: dateline evaluate intervals --series 1000 --stories 8,15,30,100")
public final class EvaluateIntervals implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--series",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many series to draw of each kind (default: ${DEFAULT-VALUE}).")
  int series;

  @Option(
      names = "--stories",
      split = ",",
      paramLabel = "N",
      defaultValue = "5,8,15,30,100",
      description = "How many stories a series has, 2 or more (default: ${DEFAULT-VALUE}).")
  List<Integer> stories = List.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Other seeds draw other series (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the measures as JSON, too.")
  @Nullable Path json;

  @Override
  public Integer call() throws IOException {
    if (series < 1 || stories.stream().anyMatch(number -> number < 2)) {
      throw new InputException("give --series 1 or more, and --stories 2 or more");
    }
    List<Coverage> measured = new ArrayList<>();
    line("", "stories", "articles", "by story", "width", "plain", "width", "by article", "width");
    for (Tone tone : Tone.values()) {
      for (int number : stories) {
        Coverage coverage = Coverage.of(tone, number, series, seed);
        print(coverage);
        measured.add(coverage);
      }
    }
    if (json != null) {
      ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
      mapper.writeValue(json.toFile(), measured);
    }
    return 0;
  }

  private void print(Coverage coverage) {
    line(
        coverage.tone(),
        coverage.stories(),
        String.format(Locale.ROOT, "%.1f", coverage.articles()),
        percent(coverage.byStory()),
        width(coverage.byStory()),
        percent(coverage.plain()),
        width(coverage.plain()),
        percent(coverage.byArticle()),
        width(coverage.byArticle()));
  }

  private void line(Object... cells) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%-6s %8s %9s %10s %6s %10s %6s %10s %6s%n", cells);
    out.flush();
  }

  private static String percent(Coverage.Held held) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * held.share());
  }

  private static String width(Coverage.Held held) {
    return String.format(Locale.ROOT, "%.2f", held.width());
  }
}

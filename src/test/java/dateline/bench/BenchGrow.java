package dateline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.corpus.InputFile;
import dateline.corpus.InputFiles;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a corpus many times as large: edited copies of its articles, on the same days. */
@Command(
    name = "grow",
    description = "Writes edited copies of a corpus: other addresses, other words here and there.")
final class BenchGrow implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A field that is longer holds an article's text. */
  private static final int TEXT = 200;

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files of gzipped JSON Lines.")
  List<String> paths = List.of();

  @Option(names = "--times", defaultValue = "9", description = "Copies of each article.")
  int times;

  @Option(
      names = "--first",
      defaultValue = "1",
      description = "Number of the first copy; 0 for the articles as they are as well.")
  int first;

  @Option(names = "--words", description = "Most words of a text; the rest is left away.")
  int words = Integer.MAX_VALUE;

  @Option(names = "--changed", defaultValue = "3", description = "One word in so many is changed.")
  int changed;

  @Option(names = "--out", required = true, description = "Folder to write to.")
  Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(out);
    for (InputFile file : InputFiles.find(paths, List.of(), List.of())) {
      for (int time = first; time <= times; time++) {
        Path copy = out.resolve(time + "-" + Path.of(file.path()).getFileName());
        copy(Path.of(file.path()), copy, time);
        spec.commandLine().getOut().println(copy);
      }
    }
    return 0;
  }

  private void copy(Path file, Path to, int time) throws IOException {
    Random random = new Random(time);
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
        BufferedWriter written =
            new BufferedWriter(
                new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(to)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        ObjectNode article = (ObjectNode) JSON.readTree(line);
        article
            .properties()
            .forEach(
                field -> {
                  String value = field.getValue().asText();
                  if (value.startsWith("http") && time > 0) {
                    article.put(
                        field.getKey(), value.replaceFirst("(://[^/]+)", "$1/copy-" + time));
                  } else if (value.length() > TEXT) {
                    article.put(field.getKey(), edited(value, time > 0, random));
                  }
                });
        written.append(article.toString()).append('\n');
      }
    }
  }

  /** A text with other words here and there; names and numbers stay. */
  private String edited(String text, boolean other, Random random) {
    StringJoiner edited = new StringJoiner(" ");
    List<String> all = List.of(text.split(" ", -1));
    for (String word : all.subList(0, Math.min(words, all.size()))) {
      boolean plain = other && word.length() > 3 && word.chars().allMatch(Character::isLowerCase);
      edited.add(plain && random.nextInt(changed) == 0 ? turned(word) : word);
    }
    return edited.toString();
  }

  private static String turned(String word) {
    return word.substring(1) + word.charAt(0);
  }
}

package dateline.evaluate;

import dateline.corpus.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Labelled articles as brat keeps them: {@code text/NAME.txt}, and {@code attributions/NAME.ann} or
 * {@code attributions/NAME_ANNOTATOR.ann}.
 */
final class BratFolder {
  private static final String LABELS = ".ann";
  private static final String TEXT = ".txt";
  private static final String ANNOTATOR = "_dateline";

  private final Path texts;
  private final Path attributions;

  BratFolder(Path folder) {
    texts = folder.resolve("text");
    attributions = folder.resolve("attributions");
  }

  /**
   * The labelled articles of several folders.
   *
   * @throws InputException as {@link #read}, or naming an article that two folders have
   */
  static List<LabelledArticle> readAll(List<Path> folders) throws IOException {
    Map<String, LabelledArticle> articles = new LinkedHashMap<>();
    for (Path folder : folders) {
      for (LabelledArticle article : new BratFolder(folder).read()) {
        if (articles.put(article.name(), article) != null) {
          throw new InputException(
              "%s has %s, as another folder has; rename one".formatted(folder, article.name()));
        }
      }
    }
    return List.copyOf(articles.values());
  }

  /**
   * The labelled articles in the order of their names; of several labellings of one the first by
   * name. Texts without labels are left out.
   *
   * @throws InputException naming what is missing, or the file and line of a mistake
   */
  List<LabelledArticle> read() throws IOException {
    Map<String, Path> files = new TreeMap<>();
    for (Path file : labelFiles()) {
      files.putIfAbsent(article(file), file);
    }
    List<LabelledArticle> articles = new ArrayList<>();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      String text = TextFiles.read(text(file.getKey()));
      articles.add(new LabelledArticle(file.getKey(), text, BratFile.read(file.getValue(), text)));
    }
    return articles;
  }

  private List<Path> labelFiles() throws IOException {
    if (!Files.isDirectory(texts) || !Files.isDirectory(attributions)) {
      throw new InputException(
          "%s is missing; give a folder that holds text/ and attributions/"
              .formatted(Files.isDirectory(texts) ? attributions : texts));
    }
    try (Stream<Path> all = Files.list(attributions)) {
      List<Path> files = all.filter(file -> name(file).endsWith(LABELS)).sorted().toList();
      if (files.isEmpty()) {
        throw new InputException(attributions + " has no .ann files; nothing is labelled");
      }
      return files;
    }
  }

  private String article(Path labels) {
    String name = name(labels).substring(0, name(labels).length() - LABELS.length());
    int annotator = name.lastIndexOf('_');
    if (Files.exists(text(name))) {
      return name;
    }
    String article = annotator < 0 ? name : name.substring(0, annotator);
    if (!Files.exists(text(article))) {
      throw new InputException("%s labels %s, which is missing".formatted(labels, text(article)));
    }
    return article;
  }

  private Path text(String article) {
    return texts.resolve(article + TEXT);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Writes articles with their labels, over files of the same names. */
  void write(List<LabelledArticle> articles) throws IOException {
    Files.createDirectories(texts);
    Files.createDirectories(attributions);
    for (LabelledArticle article : articles) {
      Files.writeString(text(article.name()), article.text());
      Files.writeString(
          attributions.resolve(article.name() + ANNOTATOR + LABELS),
          BratWriter.write(article.text(), article.labels()));
    }
  }
}

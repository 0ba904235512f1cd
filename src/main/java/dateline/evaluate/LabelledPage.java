package dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.corpus.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A page whose article somebody marked.
 *
 * @param name the name of its file, without endings
 * @param url where it is from; may be empty
 * @param file its HTML, gzip
 * @param articleBody the article's text
 */
record LabelledPage(String name, String url, Path file, String articleBody) {

  /**
   * Reads a folder in the form of the article extraction benchmark: ground-truth.json has for each
   * name an object with articleBody and url, html/NAME.html.gz is the page.
   */
  static List<LabelledPage> read(Path folder) throws IOException {
    Path truth = folder.resolve("ground-truth.json");
    if (!Files.exists(truth)) {
      throw new InputException(
          folder + " has no ground-truth.json; give a folder with that file and html/NAME.html.gz");
    }
    List<LabelledPage> pages = new ArrayList<>();
    for (var entry : new ObjectMapper().readTree(truth.toFile()).properties()) {
      pages.add(page(folder, entry.getKey(), entry.getValue()));
    }
    if (pages.isEmpty()) {
      throw new InputException(truth + " has no pages; give NAME: {articleBody, url}");
    }
    return pages;
  }

  private static LabelledPage page(Path folder, String name, JsonNode label) {
    Path file = folder.resolve("html").resolve(name + ".html.gz");
    if (!Files.exists(file)) {
      throw new InputException(file + " is missing; ground-truth.json has a page of that name");
    }
    return new LabelledPage(
        name, label.path("url").asText(), file, label.path("articleBody").asText());
  }

  byte[] html() throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }
}

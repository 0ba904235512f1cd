package dateline.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages of many outlets, which are not part of the project, say what their articles are. */
class ForeignPagesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("dateline.corpora", "none"), "corpora/html-extraction/html");

  @Test
  void mostPagesNameTitleDayAuthorAndPublisher() throws IOException {
    assumeTrue(Files.exists(FOLDER), () -> "needs " + FOLDER + "; see -Ddateline.corpora");
    List<PageFields> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        pages.add(read(file));
      }
    }
    assertThat(pages).hasSize(181);
    assertThat(count(pages, PageFields::title)).isEqualTo(181);
    assertThat(count(pages, PageFields::published)).isGreaterThanOrEqualTo(165);
    assertThat(count(pages, PageFields::author)).isGreaterThanOrEqualTo(155);
    assertThat(count(pages, PageFields::publisher)).isGreaterThanOrEqualTo(165);
  }

  private static PageFields read(Path file) throws IOException {
    try (InputStream page = new GZIPInputStream(Files.newInputStream(file))) {
      return PageFields.of(Jsoup.parse(page, null, ""), null, LocalDate.of(2020, 12, 31));
    }
  }

  private static long count(
      List<PageFields> pages, Function<PageFields, @Nullable PageField> field) {
    return pages.stream().map(field).filter(Objects::nonNull).count();
  }
}

package dateline.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PageFieldsTest {
  private static final String URL = "https://santeromirror.example/2024/03/04/crossing";

  @ParameterizedTest(name = "{4}")
  @CsvFileSource(
      resources = "/dateline/corpus/page/fields.tsv",
      numLinesToSkip = 1,
      delimiter = '\t',
      quoteCharacter = '`')
  void readsWhatAPageSaysOfItsArticle(
      String field, @Nullable String value, @Nullable String origin, String page, String reason) {
    PageField found = field(read(page), field);
    assertThat(found == null ? null : found.value()).as(reason).isEqualTo(value);
    assertThat(found == null ? null : found.origin().label()).as(reason).isEqualTo(origin);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/dateline/corpus/page/addresses.csv", numLinesToSkip = 1)
  void aDayMayStandInTheAddress(String url, @Nullable String day, String reason) {
    PageField published =
        PageFields.of(Jsoup.parse("<h1>Shells fall near Tesmir</h1>"), url).published();
    assertThat(published == null ? null : published.value()).as(reason).isEqualTo(day);
  }

  @Test
  void aPageThatSaysNothingHasNoFields() {
    assertThat(PageFields.of(Jsoup.parse(""), null))
        .isEqualTo(new PageFields(null, null, null, null, null, null, null, null));
  }

  private static PageFields read(String page) {
    return PageFields.of(Jsoup.parse(page), URL, LocalDate.of(2024, 3, 31));
  }

  private static @Nullable PageField field(PageFields fields, String name) {
    return Map.<String, Supplier<@Nullable PageField>>of(
            "title", fields::title,
            "author", fields::author,
            "publisher", fields::publisher,
            "published", fields::published,
            "modified", fields::modified,
            "language", fields::language,
            "canonical", fields::canonicalUrl,
            "section", fields::section)
        .get(name)
        .get();
  }
}

package dateline.corpus;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the documents of a download from Nexis or LexisNexis. */
final class NexisParser implements Parser {
  private static final Pattern LOADED = Pattern.compile("(?im)^\\h*LOAD-DATE:");

  @Override
  public @Nullable Function<String, @Nullable Object> fields(String record) throws Fault {
    if (record.isBlank()) {
      return null;
    }
    NexisText document = document(record);
    return field ->
        switch (field) {
          case Columns.TITLE -> document.title();
          case Columns.TEXT -> document.body();
          case Columns.PUBLISHER -> document.publisher();
          case Columns.AUTHOR -> document.byline();
          case Columns.DATE -> document.date();
          case Columns.URL -> document.url();
          case Columns.SECTION -> document.section();
          default -> null;
        };
  }

  private static NexisText document(String record) throws Fault {
    if (LOADED.matcher(record).results().limit(2).count() > 1) {
      throw new Fault("not_closed", "no line ends the first of two documents");
    }
    NexisText document = NexisText.of(record);
    if (document == null) {
      boolean cover = NexisText.isCover(record);
      throw new Fault(
          cover ? "no_article" : "no_text",
          cover ? "a list of documents, no article" : "no line tells the text's length");
    }
    return document;
  }
}

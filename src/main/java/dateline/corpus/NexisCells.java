package dateline.corpus;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables whose cells may hold articles as Nexis prints them: of such a cell the text is the
 * article's alone, and what else is printed in it counts where the table has no column for it.
 * Columns called source may hold anything: the publication is the one that is printed.
 */
record NexisCells(Parser table) implements Parser {
  private static final String PRINTED = "nexis";

  @Override
  public @Nullable Function<String, @Nullable Object> fields(String record) throws Fault {
    Function<String, @Nullable Object> fields = table.fields(record);
    Object text = fields == null ? null : fields.apply(Columns.TEXT);
    NexisText printed = text == null ? null : printed(text.toString());
    if (text != null && printed == null && NexisText.isCover(text.toString())) {
      throw new Fault("no_article", "a list of documents, no article");
    }
    if (fields == null || printed == null) {
      return fields;
    }
    return field -> field.equals(Columns.TEXT) ? printed.body() : either(field, fields, printed);
  }

  private static @Nullable NexisText printed(String cell) {
    return cell.contains("ength:") || cell.contains("LENGTH:") ? NexisText.of(cell) : null;
  }

  private static @Nullable Object either(
      String field, Function<String, @Nullable Object> fields, NexisText printed) {
    Object own = fields.apply(field);
    boolean printedSays = field.equals(Columns.PUBLISHER) && printed.publisher() != null;
    if (own != null && !own.toString().isBlank() && !printedSays) {
      return own;
    }
    String value =
        switch (field) {
          case Columns.TITLE -> printed.title();
          case Columns.PUBLISHER -> printed.publisher();
          case Columns.AUTHOR -> printed.byline();
          case Columns.DATE -> printed.date();
          case Columns.URL -> printed.url();
          case Columns.SECTION -> printed.section();
          default -> null;
        };
    return value == null ? null : new Sourced(value, PRINTED);
  }
}

package dateline.corpus;

import dateline.table.Article;
import dateline.table.LoadedRecord;
import dateline.table.RejectedRecord;
import dateline.text.Boilerplate;
import dateline.text.Cleaner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes articles and rejections of the records of one file. */
final class Loader {
  private final Intake intake;
  private final InputFile file;

  Loader(Intake intake, InputFile file) {
    this.intake = intake;
    this.file = file;
  }

  /**
   * The article in a record, or a rejection when it holds no text.
   *
   * @param record beginning of the record, for the excerpt of a rejection
   */
  LoadedRecord article(long position, Function<String, @Nullable Object> field, String record) {
    String headline = text(field.apply(Columns.TITLE));
    String text = text(field.apply(Columns.TEXT));
    if (headline.length() + (long) text.length() > Splitter.LONGEST) {
      return rejected(position, Splitter.tooLong(), record);
    }
    String title = Cleaner.line(headline);
    String body = withoutTitle(Cleaner.text(text), title);
    if (title.isEmpty() && body.isEmpty()) {
      return rejected(position, new Fault("no_text", "title and text are empty"), record);
    }
    return new LoadedRecord(file.hash(), position, article(position, field, title, body), null);
  }

  LoadedRecord rejected(long position, Fault fault, String record) {
    RejectedRecord rejected =
        new RejectedRecord(
            file.hash(),
            position,
            file.path(),
            fault.reason(),
            fault.detail(),
            excerpt(record),
            intake.date());
    return new LoadedRecord(file.hash(), position, null, rejected);
  }

  private Article article(
      long position, Function<String, @Nullable Object> field, String title, String body) {
    String url = orNull(text(field.apply(Columns.URL)).strip());
    WebAddress address = url == null ? null : WebAddress.of(url);
    String domain = address == null ? null : address.domain();
    String publisher = publisher(text(field.apply(Columns.PUBLISHER)));
    String name = publisher == null ? domain : publisher;
    String hash = Sha256.of(join(title, body));
    Boilerplate.Cut cut = Boilerplate.shipped().cut(body);
    String text = join(title, cut.body());
    PublicationDate published = PublicationDate.of(field.apply(Columns.DATE), intake.dateOrder());
    return new Article(
        ArticleId.of(address, name, title, hash),
        published.day(),
        url,
        intake.outlets().outletId(publisher, domain),
        name,
        Author.clean(text(field.apply(Columns.AUTHOR))),
        orNull(title),
        text,
        text.length() - cut.body().length(),
        words(text),
        orNull(cut.tail()),
        orNull(String.join(",", cut.reasons())),
        Language.code(text(field.apply(Columns.LANGUAGE))),
        published.at(),
        published.precision().label(),
        published.written(),
        hash,
        intake.date(),
        file.hash(),
        position);
  }

  /** What the record says; where it says nothing, what the command line says of its file. */
  private @Nullable String publisher(String written) {
    String name = PublisherName.clean(written);
    return name == null ? file.publisher() : name;
  }

  /** Some exports repeat the headline as the first line of the text. */
  private static String withoutTitle(String body, String title) {
    boolean repeats =
        !title.isEmpty()
            && body.startsWith(title)
            && (body.length() == title.length() || body.charAt(title.length()) == '\n');
    return repeats ? body.substring(title.length()).stripLeading() : body;
  }

  private static String join(String title, String body) {
    return title.isEmpty() || body.isEmpty() ? title + body : title + "\n\n" + body;
  }

  /** Words are what stands between white space and has a letter or a digit. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c == '\n';
      boolean begins = !white && !inside && isWordPart(c);
      words += begins ? 1 : 0;
      inside = !white && (inside || begins);
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isHighSurrogate(c);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The beginning of a record on one line. */
  private static String excerpt(String record) {
    int end = Math.min(record.length(), RejectedRecord.EXCERPT);
    boolean split =
        end > 0 && end < record.length() && Character.isHighSurrogate(record.charAt(end - 1));
    return record.substring(0, split ? end - 1 : end).replaceAll("[\\p{Cntrl}]", " ").strip();
  }
}

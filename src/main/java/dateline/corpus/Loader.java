package dateline.corpus;

import dateline.table.Article;
import dateline.table.ArticleOrigins;
import dateline.table.Cut;
import dateline.table.GdeltRecord;
import dateline.table.LoadedRecord;
import dateline.table.RejectedRecord;
import dateline.text.BodyCuts;
import dateline.text.Cleaner;
import dateline.text.LanguageOfText;
import dateline.text.LanguageOfText.Basis;
import dateline.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes articles and rejections of the records of one file. */
final class Loader {
  private final Intake intake;
  private final InputFile file;

  Loader(Intake intake, InputFile file) {
    this.intake = intake;
    this.file = file;
  }

  /** What a run loads of a record: its article, or why there is none. */
  LoadedRecord record(Found found) {
    if (found.fault() != null) {
      return rejected(found, found.fault());
    }
    return found.fields() == null
        ? new LoadedRecord(file.hash(), found.position(), null, null, found.otherKind(), null)
        : article(found, new RecordFields(found.fields()));
  }

  /** The article in a record, or a rejection when it holds no text. */
  private LoadedRecord article(Found found, RecordFields fields) {
    String headline = fields.text(Columns.TITLE);
    String text = fields.text(Columns.TEXT);
    if (headline.length() + (long) text.length() > Splitter.LONGEST) {
      return rejected(found, Splitter.tooLong());
    }
    String title = Cleaner.line(headline);
    String body = withoutTitle(Cleaner.text(text), title);
    if (title.isEmpty() && body.isEmpty() && found.gdelt() == null) {
      return rejected(found, new Fault("no_text", "title and text are empty"));
    }
    Article article = article(found, fields, title, body);
    return new LoadedRecord(
        file.hash(), found.position(), article, null, null, gdelt(found, article.articleId()));
  }

  private LoadedRecord rejected(Found found, Fault fault) {
    RejectedRecord rejected =
        new RejectedRecord(
            file.hash(),
            found.position(),
            file.path(),
            fault.reason(),
            fault.detail(),
            excerpt(found.text()),
            intake.date());
    return new LoadedRecord(file.hash(), found.position(), null, rejected, null, null);
  }

  private @Nullable GdeltRecord gdelt(Found found, String articleId) {
    Found.Gdelt gdelt = found.gdelt();
    return gdelt == null
        ? null
        : GdeltLoader.row(file.hash(), found.position(), articleId, gdelt.kind(), gdelt.line());
  }

  private Article article(Found found, RecordFields fields, String title, String body) {
    String url = orNull(fields.text(Columns.URL).strip());
    WebAddress address = url == null ? null : WebAddress.of(url);
    String domain = address == null ? null : address.domain();
    String publisher = publisher(fields.text(Columns.PUBLISHER));
    String name = publisher == null ? domain : publisher;
    String hash = hash(found, url, title, body);
    BodyCuts cut = BodyCuts.of(body, line -> false);
    String text = join(title, cut.body());
    int bodyStart = text.length() - cut.body().length();
    boolean told = found.gdelt() == null;
    LanguageOfText.Decision language = language(fields, text);
    PublicationDate published = date(fields, Columns.DATE);
    return new Article(
        ArticleId.of(address, name, title, hash),
        published.day(),
        url,
        intake.outlets().outletId(publisher, domain),
        name,
        Author.clean(fields.text(Columns.AUTHOR)),
        orNull(title),
        told ? text : null,
        told ? bodyStart : 0,
        told ? Words.in(text) : 0,
        cuts(cut, bodyStart),
        language == null ? null : language.code(),
        language == null || language.confidence() == 0 ? null : language.confidence(),
        orNull(Cleaner.line(fields.text(Columns.SECTION))),
        published.at(),
        published.precision().label(),
        published.written(),
        date(fields, Columns.MODIFIED).at(),
        date(fields, Columns.RETRIEVED).at(),
        told ? content(fields, body) : "none",
        fields.is(Columns.COPY),
        file.format().label(),
        origins(fields, publisher, domain, language),
        hash,
        told && cut.pieces().isEmpty() ? hash : Sha256.of(text),
        intake.date(),
        intake.date(),
        file.hash(),
        found.position());
  }

  /** Of a text; of an article that only GDELT tells of, all lines about which are one version. */
  private static String hash(Found found, @Nullable String url, String title, String body) {
    Found.Gdelt gdelt = found.gdelt();
    if (gdelt == null) {
      return Sha256.of(join(title, body));
    }
    return Sha256.of("gdelt\n" + (url == null ? gdelt.line().recordId() : url));
  }

  private static String content(RecordFields fields, String body) {
    if (body.isEmpty()) {
      return "headline";
    }
    return fields.is(Columns.TRUNCATED) ? "excerpt" : "text";
  }

  private static List<Cut> cuts(BodyCuts cut, int bodyStart) {
    return cut.pieces().stream()
        .map(piece -> new Cut(bodyStart + piece.start(), piece.text(), piece.reason()))
        .toList();
  }

  private static LanguageOfText.@Nullable Decision language(RecordFields fields, String text) {
    String given = Language.code(fields.text(Columns.LANGUAGE));
    return LanguageOfText.decide(given, LanguageOfText.of(text));
  }

  private PublicationDate date(RecordFields fields, String field) {
    return PublicationDate.of(fields.value(field), intake.dateOrder());
  }

  private ArticleOrigins origins(
      RecordFields fields,
      @Nullable String publisher,
      @Nullable String domain,
      LanguageOfText.@Nullable Decision language) {
    boolean detected = language != null && language.basis() == Basis.DETECTED;
    boolean said = PublisherName.clean(fields.text(Columns.PUBLISHER)) != null;
    String otherwise = publisher != null ? "option" : domain != null ? "url" : null;
    return new ArticleOrigins(
        fields.origin(Columns.TITLE),
        fields.origin(Columns.AUTHOR),
        said ? fields.origin(Columns.PUBLISHER) : otherwise,
        fields.origin(Columns.DATE),
        fields.origin(Columns.MODIFIED),
        detected ? "detected" : fields.origin(Columns.LANGUAGE),
        fields.origin(Columns.SECTION));
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

package dateline.corpus;

import dateline.corpus.gdelt.GdeltRecord;
import dateline.corpus.gdelt.NameKind;
import dateline.corpus.gdelt.NamedThing;
import dateline.corpus.gdelt.Tone;
import dateline.table.GdeltRecord.GdeltCount;
import dateline.table.GdeltRecord.GdeltName;
import dateline.table.GdeltRecord.GdeltQuotation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns lines of GDELT into what tables say of them. */
final class GdeltLoader {
  private static final String GDELT = "gdelt";

  private GdeltLoader() {}

  /** The fields of the article that a line is about: GDELT has no text of it. */
  static Function<String, @Nullable Object> fields(GdeltRecord line) {
    return field ->
        switch (field) {
          case Columns.TITLE -> line.title();
          case Columns.URL -> line.url();
          case Columns.PUBLISHER -> line.publisher();
          case Columns.AUTHOR -> line.author();
          case Columns.LANGUAGE -> line.language();
          case Columns.DATE -> new Sourced(line.day(), GDELT);
          case Columns.RETRIEVED -> line.at();
          default -> null;
        };
  }

  static dateline.table.GdeltRecord row(
      String fileHash, long position, String articleId, String kind, GdeltRecord line) {
    Tone tone = line.tone();
    return new dateline.table.GdeltRecord(
        fileHash,
        position,
        articleId,
        line.day(),
        kind,
        line.recordId(),
        line.eventDay(),
        line.urls(),
        line.names().stream().map(GdeltLoader::name).toList(),
        line.quotations().stream()
            .map(q -> new GdeltQuotation(q.offset(), q.length(), q.verb(), q.quote()))
            .toList(),
        line.counts().stream()
            .map(c -> new GdeltCount(c.type(), c.number(), c.object(), c.location()))
            .toList(),
        tone == null ? null : tone.tone(),
        tone == null ? null : tone.positive(),
        tone == null ? null : tone.negative(),
        tone == null ? null : tone.words(),
        line.dropped());
  }

  private static GdeltName name(NamedThing thing) {
    return new GdeltName(
        type(thing.kind()),
        thing.displayName(),
        thing.offset(),
        thing.featureId(),
        thing.countryCode(),
        thing.latitude(),
        thing.longitude());
  }

  private static String type(NameKind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case ORGANISATION -> "organization";
      case LOCATION -> "location";
      case ACTOR -> "actor";
    };
  }
}

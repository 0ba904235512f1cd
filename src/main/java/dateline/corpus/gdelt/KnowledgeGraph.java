package dateline.corpus.gdelt;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines of the Global Knowledge Graph. */
final class KnowledgeGraph {
  /** Stands between addresses, which may hold any other sign. */
  private static final String BETWEEN_URLS = "<UDIV>";

  private KnowledgeGraph() {}

  /** An article of version 2. */
  static GdeltRecord article(Line line) throws GdeltFault {
    String id = line.id();
    Instant at = line.instant(1);
    String url = Identifier.url(line.text(4));
    Extras extras = new Extras(line.text(26));
    List<NamedThing> names = names(line);
    List<QuotedWords> quotations = new Quotations(line.values()).read(line.text(22));
    List<Count> counts = new Counts(line.values()).read(line.text(line.some(6) == null ? 5 : 6));
    Tone tone = new Tones(line.values()).ofArticle(line.text(15));
    return new GdeltRecord(
        id,
        LocalDate.ofInstant(at, ZoneOffset.UTC),
        at,
        null,
        url,
        url == null ? 0 : 1,
        line.some(3),
        extras.title(),
        SourceLanguage.code(line.text(25)),
        extras.author(),
        names,
        quotations,
        counts,
        tone,
        line.values().dropped());
  }

  /** The articles of version 1 that name the same. */
  static GdeltRecord nameSet(Line line) throws GdeltFault {
    LocalDate day = line.day(0);
    List<String> urls = urls(line.text(10));
    List<NamedThing> names = plainNames(line);
    List<Count> counts = new Counts(line.values()).read(line.text(2));
    Tone tone = new Tones(line.values()).ofArticle(line.text(7));
    return new GdeltRecord(
        id(line),
        day,
        null,
        null,
        first(urls),
        urls.size(),
        first(Parts.filled(line.text(9))),
        null,
        null,
        null,
        names,
        List.of(),
        counts,
        tone,
        line.values().dropped());
  }

  private static List<NamedThing> names(Line line) {
    Names persons = new Names(NameKind.PERSON, line.values());
    Names organisations = new Names(NameKind.ORGANISATION, line.values());
    Places places = new Places(line.values());
    List<NamedThing> names = new ArrayList<>();
    names.addAll(Names.merged(persons.placed(line.text(12)), persons.plain(line.text(11))));
    names.addAll(
        Names.merged(organisations.placed(line.text(14)), organisations.plain(line.text(13))));
    names.addAll(Names.merged(places.placed(line.text(10)), places.plain(line.text(9))));
    return names;
  }

  private static List<NamedThing> plainNames(Line line) {
    List<NamedThing> names = new ArrayList<>();
    names.addAll(new Names(NameKind.PERSON, line.values()).plain(line.text(5)));
    names.addAll(new Names(NameKind.ORGANISATION, line.values()).plain(line.text(6)));
    names.addAll(new Places(line.values()).plain(line.text(4)));
    return Names.merged(names, List.of());
  }

  private static List<String> urls(String cell) {
    List<String> urls = new ArrayList<>();
    int start = 0;
    for (int end = 0; end >= 0; start = end + BETWEEN_URLS.length()) {
      end = cell.indexOf(BETWEEN_URLS, start);
      String url = Identifier.url(cell.substring(start, end < 0 ? cell.length() : end));
      if (url != null) {
        urls.add(url);
      }
    }
    return urls;
  }

  private static @Nullable String first(List<String> list) {
    return list.isEmpty() ? null : list.get(0);
  }

  /** The day and a hash of the line: the same line has the same id in every file. */
  private static String id(Line line) {
    byte[] bytes = String.join("\t", line.cells()).getBytes(StandardCharsets.UTF_8);
    return line.text(0) + "-" + UUID.nameUUIDFromBytes(bytes);
  }
}

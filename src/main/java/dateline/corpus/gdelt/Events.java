package dateline.corpus.gdelt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of the tables of events and of their mentions. */
final class Events {
  private static final int EVENT_DAY = 1;
  private static final int FIRST_ACTOR = 6;
  private static final int SECOND_ACTOR = 16;
  private static final int TONE = 34;

  /**
   * Where a version has what differs.
   *
   * @param place column of the name of the event's place
   * @param districts how many columns for the place's district
   * @param url column of the address, which the oldest files lack, after that of the recording
   */
  private record Columns(int place, int districts, int url) {}

  private static final Columns FIRST = new Columns(50, 0, 57);
  private static final Columns SECOND = new Columns(52, 1, 60);

  private Events() {}

  /** An event of version 1; when it was recorded is known by the day only. */
  static GdeltRecord first(Line line) throws GdeltFault {
    boolean located = FIRST.url() < line.cells().size();
    LocalDate day = line.day(located ? FIRST.url() - 1 : EVENT_DAY);
    return event(line, FIRST, day, null, located ? Identifier.url(line.text(FIRST.url())) : null);
  }

  /** An event of version 2. */
  static GdeltRecord second(Line line) throws GdeltFault {
    Instant at = line.instant(SECOND.url() - 1);
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    return event(line, SECOND, day, at, Identifier.url(line.text(SECOND.url())));
  }

  /** A mention, which has no names. */
  static GdeltRecord mention(Line line) throws GdeltFault {
    String id = line.id();
    Instant at = line.instant(2);
    String url = Identifier.url(line.text(5));
    Tone tone = new Tones(line.values()).ofEvent(line.text(13));
    return new GdeltRecord(
        id,
        LocalDate.ofInstant(at, ZoneOffset.UTC),
        at,
        null,
        url,
        url == null ? 0 : 1,
        line.some(4),
        null,
        SourceLanguage.code(line.text(14)),
        null,
        List.of(),
        List.of(),
        List.of(),
        tone,
        line.values().dropped());
  }

  private static GdeltRecord event(
      Line line, Columns columns, LocalDate day, @Nullable Instant at, @Nullable String url)
      throws GdeltFault {
    String id = line.id();
    LocalDate eventDay = line.values().day(line.text(EVENT_DAY));
    List<NamedThing> names = names(line, columns);
    Tone tone = new Tones(line.values()).ofEvent(line.text(TONE));
    return new GdeltRecord(
        id,
        day,
        at,
        eventDay,
        url,
        url == null ? 0 : 1,
        Identifier.domain(url),
        null,
        null,
        null,
        names,
        List.of(),
        List.of(),
        tone,
        line.values().dropped());
  }

  private static List<NamedThing> names(Line line, Columns columns) {
    List<NamedThing> names = new ArrayList<>();
    addActor(line, FIRST_ACTOR, names);
    addActor(line, SECOND_ACTOR, names);
    NamedThing place = place(line, columns);
    if (place != null) {
      names.add(place);
    }
    return names;
  }

  private static void addActor(Line line, int column, List<NamedThing> names) {
    String name = line.some(column);
    if (name != null) {
      String country = line.some(column + 1);
      names.add(new NamedThing(NameKind.ACTOR, name, -1, null, country, null, null, null));
    }
  }

  private static @Nullable NamedThing place(Line line, Columns columns) {
    int name = columns.place();
    int latitude = name + 3 + columns.districts();
    Places places = new Places(line.values());
    return places.place(
        line.text(name),
        -1,
        line.text(latitude + 2),
        line.text(name + 1),
        line.text(name + 2),
        places.position(line.text(latitude), line.text(latitude + 1)));
  }
}

package dateline.entity;

import dateline.entity.Revisions.Revised;
import dateline.table.Entity;
import dateline.text.KnowledgeException;
import dateline.text.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entities that are known by name before any article is read. */
public final class Gazetteer {
  private static final Set<String> TYPES = Set.of("person", "location", "organization");

  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, List<Form>> claims = new HashMap<>();
  private final List<Held> held = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();

  /** A name as a file of that number writes it, when, and what it stands for then. */
  record Form(String name, Period period, KnownName known, int file) {
    boolean isForTime() {
      return !period.equals(Period.ALWAYS);
    }

    /** Whether a file gives a name to two entities at a time. */
    private boolean excludes(Form other) {
      return !known.id().equals(other.known.id())
          && file == other.file
          && isForTime() == other.isForTime()
          && period.overlaps(other.period);
    }
  }

  /** A cell of the column roles. */
  record Held(Entity person, Dated role) {}

  private Gazetteer(List<Revised> rows) {
    rows.forEach(this::add);
    rows.forEach(this::claimAll);
    forms.sort(Comparator.comparingInt(Form::file).thenComparing(Form::isForTime));
  }

  /** The entities that ship with Dateline. */
  public static Gazetteer shipped() {
    return of(Tsv.shipped("entities.tsv"));
  }

  /**
   * Reads entity files: the first is Dateline's own, the others are the user's. A later file adds
   * rows and replaces those with the same {@code entity_id}; the {@code entity_id} {@code -some-id}
   * removes that entity; a row with {@code entity_id} {@code -} removes the names in its column
   * {@code aliases} from whoever has them. A name that files give to two entities goes to the
   * later. An alias with a period, {@code Nur-Sultan@2019-03-23..2022-09-16}, stands for its entity
   * in articles of these days only, and goes before one without.
   *
   * @throws KnowledgeException naming file, line and what to do
   */
  public static Gazetteer of(Tsv... files) {
    for (Tsv file : files) {
      file.requires("type");
    }
    return new Gazetteer(Revisions.of("entity_id", files));
  }

  /** The rows of the table entity, in the order of the files. */
  public List<Entity> entities() {
    return List.copyOf(entities);
  }

  /** Every name with what it stands for: later files last, in each file what has a time last. */
  List<Form> forms() {
    return List.copyOf(forms);
  }

  /** Every office that a person holds or held. */
  List<Held> held() {
    return List.copyOf(held);
  }

  private void add(Revised revised) {
    Entity entity = entity(revised);
    if (!TYPES.contains(entity.type())) {
      throw revised
          .row()
          .error("type \"%s\" must be person, location or organization".formatted(entity.type()));
    }
    entities.add(entity);
    entity.roles().forEach(role -> held.add(new Held(entity, Dated.parse(role, revised.row()))));
  }

  private void claimAll(Revised revised) {
    Tsv.Row row = revised.row();
    if (!revised.removed().contains(row.cell("name"))) {
      claim(revised, new Dated(row.cell("name"), Period.ALWAYS), Method.NAME);
    }
    for (String written : revised.names("aliases")) {
      Dated alias = Dated.parse(written, row);
      claim(revised, alias, alias.isForTime() ? Method.DATED : Method.NAME);
    }
    for (String demonym : revised.names("demonyms")) {
      claim(revised, new Dated(demonym, Period.ALWAYS), Method.DEMONYM);
    }
  }

  private void claim(Revised revised, Dated name, Method method) {
    Tsv.Row row = revised.row();
    KnownName known = new KnownName(row.cell("entity_id"), row.cell("type"), method);
    Form form = new Form(name.words(), name.period(), known, revised.file());
    List<Form> before = claims.computeIfAbsent(form.name, key -> new ArrayList<>(1));
    before.stream().filter(form::excludes).findFirst().ifPresent(other -> refuse(row, form, other));
    before.add(form);
    forms.add(form);
  }

  private static void refuse(Tsv.Row row, Form form, Form other) {
    String when = form.isForTime() ? " at a time" : "";
    throw row.error(
        "\"%s\" is a name of %s and of %s%s; a name can stand for one entity only%s, take it from one"
            .formatted(form.name, other.known.id(), form.known.id(), when, when));
  }

  private static Entity entity(Revised revised) {
    Tsv.Row row = revised.row();
    return new Entity(
        row.cell("entity_id"),
        row.cell("name"),
        row.cell("type"),
        filled(row.cell("kind")),
        filled(row.cell("country")),
        revised.names("aliases"),
        revised.names("demonyms"),
        row.parts("roles"),
        revised.origin(),
        filled(row.cell("source")));
  }

  static @Nullable String filled(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}

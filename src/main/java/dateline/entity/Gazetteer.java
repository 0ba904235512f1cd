package dateline.entity;

import dateline.entity.Revisions.Revised;
import dateline.table.Entity;
import dateline.text.KnowledgeException;
import dateline.text.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entities that are known by name before any article is read. */
public final class Gazetteer {
  private static final Set<String> TYPES = Set.of("person", "location", "organization");

  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final List<Form> forms = new ArrayList<>();

  /** A name as it is written and what it stands for. */
  record Form(String name, KnownName known) {}

  /** Which row has taken a name, so that a second one is told. */
  private record Claim(String id, int file) {}

  private Gazetteer(List<Revised> rows) {
    rows.forEach(this::add);
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
   * later.
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

  /** Every name with what it stands for, later files last. */
  List<Form> forms() {
    return List.copyOf(forms);
  }

  private void add(Revised revised) {
    Entity entity = entity(revised);
    if (!TYPES.contains(entity.type())) {
      throw revised
          .row()
          .error("type \"%s\" must be person, location or organization".formatted(entity.type()));
    }
    entities.add(entity);
    if (!revised.removed().contains(entity.name())) {
      claim(revised, entity.name(), Method.NAME);
    }
    entity.aliases().forEach(alias -> claim(revised, alias, Method.NAME));
    entity.demonyms().forEach(demonym -> claim(revised, demonym, Method.DEMONYM));
  }

  private void claim(Revised revised, String name, Method method) {
    Tsv.Row row = revised.row();
    String id = row.cell("entity_id");
    Claim before = claims.put(name, new Claim(id, revised.file()));
    if (before != null && !before.id.equals(id) && before.file == revised.file()) {
      throw row.error(
          "\"%s\" is a name of %s and of %s; a name can stand for one entity only, take it from one"
              .formatted(name, before.id, id));
    }
    forms.add(new Form(name, new KnownName(id, row.cell("type"), method)));
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

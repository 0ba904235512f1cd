package dateline.job.show;

import dateline.corpus.InputException;
import dateline.spark.EditionRecords;
import dateline.spark.Where;
import dateline.table.Entity;
import dateline.table.EntityDay;
import dateline.table.Outlet;
import dateline.table.OutletDay;
import dateline.terminal.Printable;
import dateline.terminal.Spelling;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds entities and outlets by their identifiers or names, and names them. */
final class Names {
  /** Names to choose between that an error lists. */
  private static final int MOST = 5;

  private static final int LEAST_LETTERS = 3;

  private final EditionRecords edition;
  private @Nullable Map<String, Named> entities;
  private @Nullable Map<String, Named> outlets;

  Names(EditionRecords edition) {
    this.edition = edition;
  }

  /** Some columns of entity_day. */
  public record NamedEntity(String entityId) {}

  /** Some columns of outlet_day. */
  public record PublishingOutlet(@Nullable String outletId) {}

  /**
   * The entity that is meant.
   *
   * @param asked how it was asked for: an option, or nothing
   * @throws InputException when it is nobody, or may be several
   */
  Named entity(String asked, String given) {
    return find(asked, given, "entity", entities(), this::named);
  }

  /** The outlet that is meant, likewise. */
  Named outlet(String asked, String given) {
    return find(asked, given, "outlet", outlets(), this::publishing);
  }

  String entityName(String id) {
    Named named = entities().get(id);
    return named == null ? Printable.of(id) : named.name();
  }

  String outletName(@Nullable String id) {
    if (id == null) {
      return "no publisher";
    }
    Named named = outlets().get(id);
    return named == null ? Printable.of(id) : named.name();
  }

  private Map<String, Named> entities() {
    if (entities == null) {
      entities = byId(edition.read(Entity.class, Where.ALL).stream().map(Named::of));
    }
    return entities;
  }

  private Map<String, Named> outlets() {
    if (outlets == null) {
      outlets = byId(edition.read(Outlet.class, Where.ALL).stream().map(Named::of));
    }
    return outlets;
  }

  private static Map<String, Named> byId(Stream<Named> named) {
    return named.collect(
        Collectors.toMap(Named::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  private Set<String> named(Set<String> ids) {
    return edition.read(EntityDay.class, NamedEntity.class, Where.in("entity_id", ids)).stream()
        .map(NamedEntity::entityId)
        .collect(Collectors.toSet());
  }

  private Set<String> publishing(Set<String> ids) {
    Set<String> found = new HashSet<>();
    edition
        .read(OutletDay.class, PublishingOutlet.class, Where.in("outlet_id", ids))
        .forEach(day -> found.add(String.valueOf(day.outletId)));
    return found;
  }

  /** Of several that are called so the one that the corpus has. */
  private static Named find(
      String asked,
      String given,
      String table,
      Map<String, Named> known,
      Function<Set<String>, Set<String>> present) {
    Named same = known.get(given);
    if (same != null) {
      return same;
    }
    List<Named> called = known.values().stream().filter(one -> one.isCalled(given)).toList();
    if (called.size() > 1) {
      Set<String> there = present.apply(called.stream().map(Named::id).collect(Collectors.toSet()));
      List<Named> left = called.stream().filter(one -> there.contains(one.id())).toList();
      called = left.isEmpty() ? called : left;
    }
    if (called.size() == 1) {
      return called.get(0);
    }
    String what = (asked + " " + Printable.of(given)).strip();
    throw new InputException(
        called.isEmpty()
            ? "%s: no %s is called so%s".formatted(what, table, meant(given, known))
            : "%s: may be %s; give the identifier".formatted(what, list(called)));
  }

  private static String meant(String given, Map<String, Named> known) {
    List<Named> like =
        given.length() < LEAST_LETTERS
            ? List.of()
            : known.values().stream().filter(one -> one.isCalledLike(given)).limit(MOST).toList();
    if (!like.isEmpty()) {
      return "; there is " + list(like);
    }
    List<String> all =
        known.values().stream()
            .flatMap(one -> Stream.concat(one.names(), Stream.of(one.id())))
            .toList();
    String hint = Spelling.hint(given, all);
    return hint.isEmpty() ? "; the names are in table entity and outlet" : Printable.of(hint);
  }

  private static String list(List<Named> named) {
    String first =
        named.stream().limit(MOST).map(Named::toString).collect(Collectors.joining(", "));
    return named.size() > MOST ? first + " or others" : first;
  }
}

package dateline.job.show;

import dateline.table.Entity;
import dateline.table.Outlet;
import dateline.terminal.Printable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whoever can be asked for.
 *
 * @param id stable identifier
 * @param name usual name, as it may be printed
 * @param aliases other names
 */
record Named(String id, String name, List<String> aliases) {
  /** Behind an alias the days for which it holds may stand. */
  private static final String DAYS = "@.*";

  static Named of(Entity entity) {
    return of(entity.entityId(), entity.name(), entity.aliases());
  }

  static Named of(Outlet outlet) {
    return of(outlet.outletId(), outlet.name(), outlet.aliases());
  }

  private static Named of(String id, String name, List<String> aliases) {
    return new Named(
        id,
        Printable.of(name),
        aliases.stream().map(alias -> alias.replaceFirst(DAYS, "")).toList());
  }

  /** Name and aliases. */
  Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }

  boolean isCalled(String given) {
    return id.equals(given) || names().anyMatch(given::equalsIgnoreCase);
  }

  boolean isCalledLike(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    return names().anyMatch(known -> known.toLowerCase(Locale.ROOT).contains(lower));
  }

  @Override
  public String toString() {
    return "%s (%s)".formatted(id, name);
  }
}

package dateline.entity;

import dateline.entity.Revisions.Revised;
import dateline.table.Outlet;
import dateline.text.KnowledgeException;
import dateline.text.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The outlets that are known before any article is read, by publisher name and by domain. */
public final class Outlets {
  private static final String CAUTIOUS = "~";
  private static final String ARTICLE = "the-";
  private static final Pattern DOMAIN = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)*\\.\\p{Alpha}{2,}");

  private final List<Outlet> outlets = new ArrayList<>();
  private final Map<String, Outlet> byId = new HashMap<>();
  private final Map<String, Claim> byName = new HashMap<>();
  private final Map<String, Claim> byDomain = new HashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> cautiousNames = new LinkedHashMap<>();

  /** Which outlet has a name or domain, and which file says so. */
  private record Claim(Outlet outlet, int file) {}

  private Outlets(List<Revised> rows) {
    rows.forEach(this::add);
  }

  /** The outlets that ship with Dateline. */
  public static Outlets shipped() {
    return of(Tsv.shipped("outlets.tsv"));
  }

  /**
   * Reads outlet files: the first is Dateline's own, the others are the user's. They add, replace
   * and remove as entity files do, by {@code outlet_id}. A name that ends with {@code ~} counts as
   * the name of a publisher, not as a mention in running text.
   *
   * @throws KnowledgeException naming file, line and what to do
   */
  public static Outlets of(Tsv... files) {
    return new Outlets(Revisions.of("outlet_id", files));
  }

  /** The rows of the table outlet, in the order of the files. */
  public List<Outlet> outlets() {
    return List.copyOf(outlets);
  }

  /** The outlet with an identifier. */
  public @Nullable Outlet known(String outletId) {
    return byId.get(outletId);
  }

  /** The outlet with a publisher name; capitals, accents and a leading "the" say nothing. */
  public @Nullable Outlet named(String publisher) {
    return outlet(byName.get(key(publisher)));
  }

  /** The outlet that publishes under a domain or under one of which it is a part. */
  public @Nullable Outlet at(String domain) {
    String parent = host(domain);
    while (!byDomain.containsKey(parent) && parent.indexOf('.') >= 0) {
      parent = parent.substring(parent.indexOf('.') + 1);
    }
    return outlet(byDomain.get(parent));
  }

  /** The outlet that a credit names, by its name or its domain. */
  public @Nullable Outlet credited(String name) {
    Outlet named = named(name);
    return named == null && DOMAIN.matcher(name).matches() ? at(name) : named;
  }

  /** Names that stand for an outlet wherever they are read, with its identifier. */
  public Map<String, String> names() {
    return Map.copyOf(names);
  }

  /** Names that are ordinary words too, with the identifier of the outlet. */
  public Map<String, String> cautiousNames() {
    return Map.copyOf(cautiousNames);
  }

  private void add(Revised revised) {
    Tsv.Row row = revised.row();
    List<String> written = new ArrayList<>(revised.names("aliases"));
    if (!revised.removed().contains(row.cell("name")) && !written.contains(cautious(row))) {
      written.add(0, row.cell("name"));
    }
    Outlet outlet = outlet(revised);
    outlets.add(outlet);
    byId.put(outlet.outletId(), outlet);
    claim(byName, revised, key(outlet.name()), outlet);
    written.forEach(name -> addName(revised, name, outlet));
    outlet.domains().forEach(domain -> claim(byDomain, revised, host(domain), outlet));
  }

  private static String cautious(Tsv.Row row) {
    return row.cell("name") + CAUTIOUS;
  }

  private void addName(Revised revised, String written, Outlet outlet) {
    claim(byName, revised, key(written), outlet);
    if (written.endsWith(CAUTIOUS)) {
      cautiousNames.put(bare(written), outlet.outletId());
    } else {
      names.put(written, outlet.outletId());
    }
  }

  private static void claim(Map<String, Claim> claims, Revised revised, String key, Outlet outlet) {
    Claim before = claims.put(key, new Claim(outlet, revised.file()));
    boolean sameFile = before != null && before.file == revised.file();
    if (before != null && sameFile && !before.outlet.outletId().equals(outlet.outletId())) {
      throw revised
          .row()
          .error(
              "\"%s\" belongs to %s and to %s; take it from one"
                  .formatted(key, before.outlet.outletId(), outlet.outletId()));
    }
  }

  private static @Nullable Outlet outlet(@Nullable Claim claim) {
    return claim == null ? null : claim.outlet;
  }

  private static String bare(String written) {
    return written.endsWith(CAUTIOUS) ? written.substring(0, written.length() - 1) : written;
  }

  private static String key(String name) {
    String slug = EntityIds.slug(bare(name));
    return slug.startsWith(ARTICLE) ? slug.substring(ARTICLE.length()) : slug;
  }

  private static String host(String domain) {
    String host = domain.strip().toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private static Outlet outlet(Revised revised) {
    Tsv.Row row = revised.row();
    return new Outlet(
        row.cell("outlet_id"),
        row.cell("name"),
        Gazetteer.filled(row.cell("kind")),
        Gazetteer.filled(row.cell("country")),
        revised.names("aliases").stream().map(Outlets::bare).distinct().toList(),
        row.parts("domains"),
        Gazetteer.filled(row.cell("affiliation")),
        revised.origin(),
        Gazetteer.filled(row.cell("source")));
  }
}

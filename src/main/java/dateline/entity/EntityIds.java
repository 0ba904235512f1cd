package dateline.entity;

import java.util.regex.Pattern;

/** Identifiers of entities; for what only articles know, a function of the name alone. */
public final class EntityIds {
  private static final String NAME = "name:";
  private static final String OUTLET = "outlet:";

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Pd}_/]+");

  private EntityIds() {}

  /**
   * The identifier of an entity that no list knows: {@code name:arman-sool} for Arman Sool, however
   * its accents, capitals and hyphens are written.
   */
  public static String forName(String name) {
    return NAME + slug(name);
  }

  /** The identifier under which an outlet is mentioned. */
  public static String forOutlet(String outletId) {
    return OUTLET + outletId;
  }

  /** Letters and digits of any script in small letters, hyphens between words. */
  static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    for (String word : GAPS.split(name, -1)) {
      String plain = letters(Folding.lower(Folding.plain(word)));
      slug.append(slug.isEmpty() || plain.isEmpty() ? "" : "-").append(plain);
    }
    return slug.isEmpty() ? Folding.lower(name.strip()) : slug.toString();
  }

  private static String letters(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    word.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}

package dateline.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What entities and outlets are called.
 *
 * @param entities names by identifiers
 * @param outlets names by identifiers
 */
public record Names(Map<String, String> entities, Map<String, String> outlets) {
  static final String UNKNOWN = "not known";

  String entity(@Nullable String id) {
    return id == null ? UNKNOWN : Shown.name(entities.getOrDefault(id, plain(id)));
  }

  String outlet(@Nullable String id) {
    return id == null ? UNKNOWN : Shown.name(outlets.getOrDefault(id, plain(id)));
  }

  /** What an identifier without a name says. */
  private static String plain(String id) {
    return id.substring(id.indexOf(':') + 1);
  }
}

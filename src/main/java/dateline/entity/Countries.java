package dateline.entity;

import dateline.table.Entity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The countries and what stands for them.
 *
 * @param ids their identifiers
 * @param ofCapitals the country of each capital, by identifiers
 */
record Countries(Set<String> ids, Map<String, String> ofCapitals) {

  /** Finds them by kind, and a capital's country by its code. */
  static Countries among(List<Entity> entities) {
    Set<String> ids = new HashSet<>();
    Map<String, String> byCode = new HashMap<>();
    for (Entity entity : entities) {
      if ("country".equals(entity.kind())) {
        ids.add(entity.entityId());
        byCode.put(code(entity), entity.entityId());
      }
    }
    Map<String, String> ofCapitals = new HashMap<>();
    for (Entity entity : entities) {
      String country = byCode.get(code(entity));
      if ("capital".equals(entity.kind()) && entity.country() != null && country != null) {
        ofCapitals.put(entity.entityId(), country);
      }
    }
    return new Countries(Set.copyOf(ids), Map.copyOf(ofCapitals));
  }

  private static String code(Entity entity) {
    return entity.country() == null ? "" : entity.country();
  }
}

package dateline.job;

import static org.apache.spark.sql.functions.not;

import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;

/** Who counts as an actor: whoever is known to be named, but for the outlets that report. */
final class Actors {
  /** Entities whose identifier begins so are outlets. */
  static final String OUTLET = "outlet:";

  private Actors() {}

  static boolean isActor(@Nullable String entityId) {
    return entityId != null && !entityId.startsWith(OUTLET);
  }

  static Column isActor(Column entityId) {
    return entityId.isNotNull().and(not(entityId.startsWith(OUTLET)));
  }
}

package dateline.story;

import dateline.table.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A story as far as it has been told, and whose reports of it stem from which origin. */
final class Story {
  /** Kinds of dependence on an outlet rather than on an article. */
  private static final Set<String> OF_OUTLETS = Set.of(Told.CREDIT, Told.CITATION);

  private final Report first;

  /** The first article of each outlet. */
  private final Map<String, String> articles = new HashMap<>();

  /** The origin of what an outlet knows by itself, cited or read. */
  private final Map<String, String> own = new HashMap<>();

  /** The origin of what an outlet has from others. */
  private final Map<String, String> heard = new HashMap<>();

  Story(Report first) {
    this.first = first;
  }

  /** The article that began it. */
  Report first() {
    return first;
  }

  /** The first article of an outlet; null when it has none. */
  @Nullable String articleOf(@Nullable String outletId) {
    return articles.get(outletId);
  }

  /** The origin of an outlet's own report; null when nobody has told of one. */
  @Nullable String ownOf(@Nullable String outletId) {
    return own.get(outletId);
  }

  /** The origin of what another cites an outlet for; null when it has not been heard of. */
  @Nullable String originOf(@Nullable String outletId) {
    return own.getOrDefault(outletId, heard.get(outletId));
  }

  /** Takes an article into the story. */
  void add(Told told) {
    @Nullable String outlet = told.report().article().outletId();
    String origin = told.row().originId();
    @Nullable Origin decisive = told.decisive();
    if (decisive != null && OF_OUTLETS.contains(decisive.kind())) {
      own.putIfAbsent(Objects.requireNonNull(decisive.fromOutletId()), origin);
    }
    if (outlet != null) {
      articles.putIfAbsent(outlet, told.report().id());
      (decisive == null ? own : heard).putIfAbsent(outlet, origin);
    }
  }
}

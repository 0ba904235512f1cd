package dateline.job;

import dateline.entity.EntityFinder;
import dateline.entity.EntityIds;
import dateline.entity.Publication;
import dateline.table.Annotation;
import dateline.table.Fingerprint;
import dateline.table.GdeltRecord;
import dateline.table.GdeltRecord.GdeltName;
import dateline.table.GdeltRecord.GdeltQuotation;
import dateline.table.Mention;
import dateline.table.Statement;
import dateline.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes an annotation of what GDELT says of an article, so that the same tables can be made from
 * GDELT alone. Which entity a name is, is told as for names in texts. Offsets are GDELT's; names
 * without one come behind the last.
 */
final class GdeltAnnotator {
  /** How mentions and statements say that they are GDELT's. */
  static final String GDELT = "gdelt";

  /** Longest name in capitals that may be an acronym: GDELT writes them like words. */
  private static final int ACRONYM = 5;

  /**
   * GDELT does not say which names stand in one sentence: ordinals so far apart count as none that
   * are near each other.
   */
  private static final int APART = 10;

  private static final int MOST_KNOWN = 100_000;

  private final String knowledge;
  private final EntityFinder finder;
  private final Map<String, Known> known = new HashMap<>();

  /** Who a name is. */
  private record Known(String entityId, @Nullable String type) {}

  GdeltAnnotator(Annotator annotator) {
    knowledge = annotator.knowledge();
    finder = annotator.names();
  }

  Annotation read(GdeltArticle article) {
    return new Annotation(
        article.articleId(),
        article.day(),
        article.outletId(),
        article.textHash(),
        article.readHash(),
        knowledge,
        List.of(),
        mentions(article),
        statements(article),
        List.of(),
        List.of(),
        new Fingerprint(0, List.of(), List.of()));
  }

  /** Each place once, in the order of offsets. */
  private List<Mention> mentions(GdeltArticle article) {
    List<GdeltName> names = article.lines().stream().flatMap(l -> l.names().stream()).toList();
    SortedMap<Integer, GdeltName> placed = new TreeMap<>();
    names.stream().filter(n -> n.offset() >= 0).forEach(n -> placed.putIfAbsent(n.offset(), n));
    int end = placed.isEmpty() ? 0 : placed.lastKey() + 1;
    List<GdeltName> anywhere = names.stream().filter(n -> n.offset() < 0).distinct().toList();
    for (GdeltName name : anywhere) {
      placed.put(end, name);
      end += written(name).length() + 1;
    }
    List<Mention> mentions = new ArrayList<>();
    placed.forEach((at, name) -> mentions.add(mention(article, at, name, mentions.size())));
    return mentions;
  }

  private Mention mention(GdeltArticle article, int at, GdeltName name, int ordinal) {
    String written = written(name);
    Known who = known(written, new Publication(article.day(), article.outletId(), null));
    return new Mention(
        ordinal * APART,
        at,
        at + written.length(),
        written,
        who.entityId,
        who.type == null ? type(name) : who.type,
        GDELT,
        false,
        "own");
  }

  /** Of "Tesmir, Oru Valley, Sarmalia" the place. */
  private static String written(GdeltName name) {
    int comma = name.type().equals("location") ? name.name().indexOf(',') : -1;
    return comma > 0 ? name.name().substring(0, comma) : name.name();
  }

  private static String type(GdeltName name) {
    return name.type().equals("actor") ? "unknown" : name.type();
  }

  private Known known(String name, Publication publication) {
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(
        name + "\n" + publication.day(), key -> resolved(name, publication));
  }

  private Known resolved(String name, Publication publication) {
    Known found = found(name, publication);
    if (found == null && name.length() <= ACRONYM) {
      found = found(name.toUpperCase(Locale.ROOT), publication);
    }
    return found == null ? new Known(EntityIds.forName(name), null) : found;
  }

  /** The known entity that a whole name is. */
  private @Nullable Known found(String name, Publication publication) {
    for (Mention mention : finder.find(Document.of(name, 0), publication)) {
      boolean whole = mention.start() == 0 && mention.end() == name.length();
      if (whole && mention.entityId() != null && !mention.method().equals("candidate")) {
        return new Known(mention.entityId(), mention.type());
      }
    }
    return null;
  }

  /** Each place once. Whose words they are GDELT does not say. */
  private static List<Statement> statements(GdeltArticle article) {
    SortedMap<Integer, Statement> placed = new TreeMap<>();
    for (GdeltRecord line : article.lines()) {
      for (GdeltQuotation quotation : line.quotations()) {
        int at = Math.max(0, quotation.offset());
        placed.putIfAbsent(at, statement(at, quotation, placed.size() * APART));
      }
    }
    return List.copyOf(placed.values());
  }

  private static Statement statement(int at, GdeltQuotation quotation, int sentence) {
    String cue = quotation.verb() == null ? "\"" : quotation.verb();
    int words = quotation.quote().split("\\s+").length;
    return new Statement(
        sentence,
        at,
        at + cue.length(),
        cue,
        cue,
        "report",
        "direct",
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        at,
        at + quotation.quote().length(),
        words,
        GDELT,
        0,
        false,
        null,
        null);
  }
}

package dateline.entity;

import dateline.table.Mention;
import dateline.text.Document;
import java.util.List;
import java.util.stream.Collectors;

/** The shipped finder and its mentions as text, for tests. */
final class Names {
  static final EntityFinder FINDER = EntityFinder.shipped();

  private Names() {}

  /** {@code name=>entity/type}, with {@code /quoted} behind what is quoted. */
  static String in(String text) {
    return in(Document.of(text, 0));
  }

  static String in(Document document) {
    return written(FINDER.find(document));
  }

  static String written(List<Mention> mentions) {
    return mentions.stream().map(Names::written).collect(Collectors.joining("; "));
  }

  static List<Mention> mentions(String text) {
    return FINDER.find(Document.of(text, 0));
  }

  private static String written(Mention mention) {
    String id = mention.entityId() == null ? "-" : mention.entityId();
    String voice = mention.voice().equals("quoted") ? "/quoted" : "";
    String metonym = mention.metonym() ? "/metonym" : "";
    return mention.name() + "=>" + id + "/" + mention.type() + metonym + voice;
  }
}

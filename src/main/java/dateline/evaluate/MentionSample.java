package dateline.evaluate;

import dateline.table.Article;
import dateline.table.Mention;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Mentions with an identity, drawn by a hash of their places: the same ones each time. */
final class MentionSample {
  /** Characters shown to each side of a mention. */
  private static final int SURROUNDINGS = 250;

  /** Spreads hashes of texts that differ little (the golden ratio as a 32-bit fraction). */
  private static final int SPREAD = 0x9E3779B9;

  private final int size;
  private final TreeSet<Drawn> drawn =
      new TreeSet<>(
          Comparator.comparingInt(Drawn::order)
              .thenComparing(Drawn::articleId)
              .thenComparingInt(d -> d.mention.start()));

  private record Drawn(int order, String articleId, Mention mention, String surroundings) {}

  MentionSample(int size) {
    this.size = size;
  }

  void offer(Article article, List<Mention> mentions) {
    for (Mention mention : mentions) {
      int hash = (article.articleId() + mention.start()).hashCode() * SPREAD;
      int order = hash ^ (hash >>> 15);
      boolean fits = drawn.size() < size || (size > 0 && order < drawn.last().order);
      if (mention.entityId() != null && fits) {
        drawn.add(new Drawn(order, article.articleId(), mention, surroundings(article, mention)));
        if (drawn.size() > size) {
          drawn.pollLast();
        }
      }
    }
  }

  private static String surroundings(Article article, Mention mention) {
    String text = Objects.requireNonNull(article.text());
    int from = Math.max(0, mention.start() - SURROUNDINGS);
    int to = Math.min(text.length(), mention.end() + SURROUNDINGS);
    return (text.substring(from, mention.start())
            + "[["
            + mention.name()
            + "]]"
            + text.substring(mention.end(), to))
        .replaceAll("\\s+", " ");
  }

  void print(PrintWriter out) {
    if (size > 0) {
      out.println("article_id\tstart\tend\tentity_id\ttype\tmethod\tverdict\tsurroundings");
    }
    for (Drawn each : drawn) {
      Mention mention = each.mention;
      out.printf(
          "%s\t%d\t%d\t%s\t%s\t%s\t\t%s%n",
          each.articleId,
          mention.start(),
          mention.end(),
          mention.entityId(),
          mention.type(),
          mention.method(),
          each.surroundings);
    }
  }
}

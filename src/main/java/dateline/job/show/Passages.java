package dateline.job.show;

import dateline.spark.EditionRecords;
import dateline.spark.Where;
import dateline.table.Annotation;
import dateline.table.Article;
import dateline.terminal.Cells;
import dateline.terminal.Page;
import dateline.terminal.Printable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints the sentences around places in articles, with their addresses. */
final class Passages {
  private static final String INDENT = "    ";

  /** Characters on either side of a place that are enough of a sentence without end. */
  static final int ENOUGH = 400;

  private static final String DOTS = "...";

  private final EditionRecords edition;
  private final Names names;
  private final Corpus corpus;
  private final Page page;
  private final int enough;
  private final Map<String, List<Span>> sentences = new HashMap<>();

  /**
   * On a page.
   *
   * @param enough characters of a sentence to print on either side of a place
   */
  Passages(EditionRecords edition, Names names, Corpus corpus, Page page, int enough) {
    this.enough = enough;
    this.edition = edition;
    this.names = names;
    this.corpus = corpus;
    this.page = page;
  }

  /** Some columns of article. */
  public record Source(
      String articleId,
      @Nullable LocalDate day,
      @Nullable String outletId,
      @Nullable String url,
      @Nullable String title,
      @Nullable String text) {}

  /** Where a sentence stands. */
  public record Span(int start, int end) {}

  /** Some columns of annotation. */
  public record Read(String articleId, List<Span> sentences) {}

  /**
   * Prints places, article by article in the order of days.
   *
   * @param most articles to print
   */
  void print(Collection<Spot> spots, int most) {
    Map<String, List<Spot>> byArticle =
        spots.stream()
            .sorted(Spot.ORDER)
            .collect(
                Collectors.groupingBy(Spot::articleId, LinkedHashMap::new, Collectors.toList()));
    List<Told> articles = new ArrayList<>(corpus.of(byArticle.keySet()));
    articles.sort(
        Comparator.comparing(Told::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Told::articleId));
    List<Told> shown = articles.subList(0, Math.min(most, articles.size()));
    if (shown.isEmpty()) {
      return;
    }
    Map<String, Source> sources = sources(shown);
    if (sources.values().stream().allMatch(source -> source.text() == null)) {
      page.plain("");
      page.text(
          "",
          "The warehouse keeps no text (--text drop): these are the places; what stands around"
              + " them is in the articles themselves.");
    }
    for (int i = 0; i < shown.size(); i++) {
      Told article = shown.get(i);
      Source source = Objects.requireNonNull(sources.get(article.articleId()));
      heading(i, source, kinship(shown, i));
      Objects.requireNonNull(byArticle.get(article.articleId())).forEach(s -> spot(s, source));
    }
    rest(articles.size() - shown.size(), articles.size());
  }

  private Map<String, Source> sources(List<Told> articles) {
    Where these = Where.in("article_id", articles.stream().map(Told::articleId).toList());
    edition
        .read(Annotation.class, Read.class, these)
        .forEach(read -> sentences.put(read.articleId, read.sentences));
    return edition.read(Article.class, Source.class, these).stream()
        .collect(Collectors.toMap(Source::articleId, source -> source, (one, other) -> one));
  }

  private void rest(int others, int all) {
    if (others > 0) {
      page.plain("");
      page.plain(
          "and %,d more article%s; --limit %d shows all"
              .formatted(others, others == 1 ? "" : "s", all));
    }
  }

  /** Which of those before it an article counts as one with. */
  private static String kinship(List<Told> articles, int i) {
    Told article = articles.get(i);
    for (int j = 0; j < i; j++) {
      if (articles.get(j).distinctId().equals(article.distinctId())) {
        return " = text of " + (j + 1);
      }
    }
    for (int j = 0; j < i; j++) {
      if (articles.get(j).originId().equals(article.originId())) {
        return " = origin of " + (j + 1);
      }
    }
    return "";
  }

  private void heading(int i, Source source, String kinship) {
    page.plain("");
    String who =
        "%d  %s, %s%s"
            .formatted(
                i + 1,
                names.outletName(source.outletId),
                source.day == null ? "undated" : source.day.toString(),
                kinship);
    page.heading(who, Printable.of(Objects.requireNonNullElse(source.title, "")));
    if (source.url != null) {
      page.plain(INDENT + Printable.of(source.url));
    }
  }

  private void spot(Spot spot, Source source) {
    page.plain(
        INDENT
            + page.terminal().dim("%s:%d-%d".formatted(spot.articleId(), spot.start(), spot.end()))
            + (spot.note().isEmpty() ? "" : "  " + spot.note()));
    String words = words(spot, source.text);
    for (String line : Cells.wrap(words, page.terminal().width() - 2 * INDENT.length())) {
      page.plain(INDENT + INDENT + line);
    }
  }

  private String words(Spot spot, @Nullable String text) {
    if (text == null || spot.end() > text.length()) {
      return spot.words() == null ? "" : page.terminal().marked(Printable.of(spot.words()));
    }
    List<Span> all = sentences.getOrDefault(spot.articleId(), List.of());
    Span sentence =
        spot.sentence() < all.size()
            ? all.get(spot.sentence())
            : new Span(spot.start(), spot.end());
    int first = spot.marks().get(0).start();
    int last = spot.marks().get(spot.marks().size() - 1).end();
    int from = Math.max(Math.min(sentence.start, first), first - enough);
    int to = Math.min(Math.max(sentence.end, last), last + enough);
    return (from > sentence.start ? DOTS : "")
        + marked(text, from, Math.min(to, text.length()), spot.marks())
        + (to < sentence.end ? DOTS : "");
  }

  private String marked(String text, int from, int to, List<Spot.Mark> marks) {
    StringBuilder marked = new StringBuilder();
    int at = from;
    for (Spot.Mark mark : marks) {
      if (mark.start() >= at && mark.end() <= to) {
        marked.append(Printable.of(text.substring(at, mark.start())));
        String words = Printable.of(text.substring(mark.start(), mark.end()));
        marked.append(page.terminal().marked(words));
        at = mark.end();
      }
    }
    return marked.append(Printable.of(text.substring(at, to))).toString();
  }
}

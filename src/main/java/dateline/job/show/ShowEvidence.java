package dateline.job.show;

import dateline.corpus.InputException;
import dateline.job.PublishedWarehouse;
import dateline.spark.EditionRecords;
import dateline.spark.Where;
import dateline.terminal.Page;
import dateline.terminal.Terminal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the words that a figure counts. */
@Command(
    name = "evidence",
    description = {
      "Reads entity_mention, mention_sentiment, attribution, article, annotation, story_article;"
          + " prints the places that a figure counts, each with the sentence around it and its"
          + " address, article_id:start-end.",
      "--entity alone shows what entity_day counts; with --voice what sentiment_day, with --cited"
          + " what source_day, with --with what entity_pair_day counts (which leaves out lists of"
          + " more than ten names, and pairs across items of an article).",
      "An article with the text or the origin of one before it says so: these count once as"
          + " distinct or independent ones."
    },
    footer = {
      "%nExample: dateline show evidence --entity \"Nadia Velk\" --day 2024-03-11 --warehouse w",
      "         dateline show evidence --entity Sarmalia --voice own --outlet \"Oru Valley Post\""
          + " --warehouse w",
      "         dateline show evidence --entity \"Nadia Velk\" --cited --warehouse w",
      "         dateline show evidence --entity \"Nadia Velk\" --with Sarmalia --warehouse w"
    })
public final class ShowEvidence implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin PublishedWarehouse warehouse = new PublishedWarehouse();
  @Mixin Period period = new Period();

  @Option(
      names = "--entity",
      required = true,
      paramLabel = "NAME",
      description = "Whom the figure is about: identifier, name or alias.")
  String entity = "";

  @Option(
      names = "--with",
      paramLabel = "NAME",
      description = "Only where this entity is named as well.")
  @Nullable String with;

  @Option(
      names = "--within",
      paramLabel = "article|three_sentences|sentence",
      defaultValue = "sentence",
      description = "How near to each other, with --with (default: ${DEFAULT-VALUE}).")
  Within within = Within.sentence;

  @Option(
      names = "--voice",
      paramLabel = "own|quoted|reported|any",
      description = "How it is spoken of, in these words.")
  @Nullable Voice voice;

  @Option(names = "--cited", description = "Where it is cited as a source.")
  boolean cited;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only in articles of this outlet.")
  @Nullable String outlet;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many articles to print (default: ${DEFAULT-VALUE}).")
  int limit;

  /** Whose words. */
  enum Voice {
    own,
    quoted,
    reported,
    any
  }

  /** How near two are named to each other. */
  enum Within {
    article(Integer.MAX_VALUE),
    three_sentences(2),
    sentence(0);

    private final int apart;

    Within(int sentencesApart) {
      apart = sentencesApart;
    }

    int sentencesApart() {
      return apart;
    }
  }

  @Override
  public Integer call() throws IOException {
    if ((with == null ? 0 : 1) + (voice == null ? 0 : 1) + (cited ? 1 : 0) > 1) {
      throw new InputException("give one of --with, --voice, --cited: each is another figure");
    }
    if (limit < 1) {
      throw new InputException("--limit %d: show at least 1 article".formatted(limit));
    }
    warehouse.read(this::show);
    return 0;
  }

  private void show(EditionRecords edition) {
    Names names = new Names(edition);
    Named named = names.entity("--entity", entity);
    @Nullable Named of = outlet == null ? null : names.outlet("--outlet", outlet);
    @Nullable Named other = with == null ? null : names.entity("--with", with);
    Corpus corpus = Corpus.of(edition);
    Evidence evidence = new Evidence(edition, period.where(), named.id());
    List<Spot> spots = spots(evidence, other, corpus, of);
    Page page = new Page(spec.commandLine().getOut(), Terminal.here());
    page.heading(title(named, other, of), "");
    if (spots.isEmpty()) {
      Evidence ever = new Evidence(edition, Where.ALL, named.id());
      page.text("counted", "nothing" + elsewhere(corpus.of(ids(spots(ever, other, corpus, of)))));
    } else {
      String places = "%,d place%s".formatted(spots.size(), spots.size() == 1 ? "" : "s");
      page.line("counted", Threefold.of(corpus.of(ids(spots))) + "; " + places);
    }
    if (period.isOneDay()) {
      figures(evidence, other, of).forEach(line -> page.text("table", line));
    }
    new Passages(edition, names, corpus, page, Passages.ENOUGH).print(spots, limit);
    page.flush();
  }

  private static Set<String> ids(List<Spot> spots) {
    return spots.stream().map(Spot::articleId).collect(Collectors.toSet());
  }

  /** Where there is something, to one who has asked for days without. */
  private String elsewhere(List<Told> articles) {
    List<LocalDate> days =
        articles.stream().map(Told::day).filter(Objects::nonNull).distinct().sorted().toList();
    if (days.isEmpty()) {
      return "";
    }
    return "; there is something on %,d day%s, from %s to %s"
        .formatted(
            days.size(), days.size() == 1 ? "" : "s", days.get(0), days.get(days.size() - 1));
  }

  private static boolean isOf(Corpus corpus, Spot spot, String outletId) {
    @Nullable Told told = corpus.article(spot.articleId());
    return told != null && outletId.equals(told.outletId());
  }

  private List<Spot> spots(
      Evidence evidence, @Nullable Named other, Corpus corpus, @Nullable Named of) {
    List<Spot> spots =
        other != null
            ? evidence.together(other.id(), within.sentencesApart())
            : voice != null
                ? evidence.spokenOf(voice == Voice.any ? null : voice.name())
                : cited ? evidence.cited() : evidence.named();
    return of == null ? spots : spots.stream().filter(spot -> isOf(corpus, spot, of.id())).toList();
  }

  private String title(Named named, @Nullable Named other, @Nullable Named of) {
    String how =
        other != null
            ? " with " + other.name()
            : voice != null ? ", spoken of in " + voice + " words" : cited ? ", cited" : ", named";
    return named.name() + how + period + (of == null ? "" : " by " + of.name());
  }

  /** What the table says whose row this is. */
  private List<String> figures(Evidence evidence, @Nullable Named other, @Nullable Named of) {
    Figures figures = new Figures(evidence);
    if (other != null) {
      return of == null ? figures.ofPair(other.id(), within.name()) : List.of();
    }
    String outletId = of == null ? null : of.id();
    if (voice != null) {
      return figures.ofSentiment(voice == Voice.any ? null : voice.name(), outletId);
    }
    if (cited) {
      return figures.ofSource(outletId);
    }
    return of == null ? figures.ofDay() : List.of();
  }
}

package dateline.train;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dateline.entity.EntityFinder;
import dateline.sentiment.Passage;
import dateline.sentiment.SentimentMode;
import dateline.sentiment.Stance;
import dateline.sentiment.StanceModel;
import dateline.sentiment.StanceReader;
import dateline.sentiment.gold.JudgedFile;
import dateline.sentiment.gold.JudgedTarget;
import dateline.table.Mention;
import dateline.text.Document;
import dateline.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets the accurate mode judge targets for the fast one to learn from. */
@Command(
    name = "label-sentiment",
    description = {
      "Judges the entities named in a corpus as the accurate mode does, for the fast one to learn"
          + " from: a line a target with its sentence's words, the target's place among them, and"
          + " three probabilities. Needs a build with -Paccurate.",
      "With --gold it writes judged targets in the same form, those held out apart, and judges what"
          + " else the other sentences may judge."
    },
    footer =
        "%nExample: dateline train label-sentiment --corpus news.jsonl.gz --share 0.1 --out labels.tsv")
public final class LabelSentiment implements Callable<Integer> {
  /** Longer sentences are mostly lists, or no sentences. */
  private static final int MOST_WORDS = 80;

  private static final int LEAST_WORDS = 5;

  /** Targets taken of a sentence, and sentences of an article: the more articles the better. */
  private static final int TARGETS = 3;

  private static final int SENTENCES = 8;

  /** Articles that are judged side by side. */
  private static final int TOGETHER = 64;

  @Spec CommandSpec spec;
  @Mixin CorpusSentences corpus;

  @Option(
      names = "--gold",
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Files of judged targets to write as well, into OUT.gold and OUT.held-out; other targets"
              + " in the sentences of the former go into OUT.others.")
  List<Path> gold = List.of();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  Path out = Path.of("");

  private final Set<List<String>> seen = new HashSet<>();

  @Override
  public Integer call() throws IOException {
    List<JudgedTarget> judged = new ArrayList<>();
    gold.forEach(file -> judged.addAll(JudgedFile.read(file)));
    StanceModel model = SentimentMode.accurate.model();
    ThreadLocal<StanceReader> reader = ThreadLocal.withInitial(model::reader);
    if (!judged.isEmpty()) {
      writeGold(judged.stream().filter(JudgedTarget::isHeldOut).toList(), ".held-out");
      List<JudgedTarget> learnt = judged.stream().filter(target -> !target.isHeldOut()).toList();
      writeGold(learnt, ".gold");
      writeOthers(learnt, reader);
    }
    EntityFinder finder = EntityFinder.shipped();
    List<List<Passage>> waiting = new ArrayList<>();
    try (LabelWriter file = new LabelWriter(out)) {
      corpus.forEachDocument(
          document -> {
            waiting.add(passages(document, finder));
            if (waiting.size() == TOGETHER) {
              judge(waiting, reader, file);
              waiting.clear();
            }
          });
      judge(waiting, reader, file);
      spec.commandLine().getOut().printf(Locale.ROOT, "%s: %,d targets%n", out, file.targets());
    }
    return 0;
  }

  private void writeGold(List<JudgedTarget> targets, String suffix) throws IOException {
    try (LabelWriter file = new LabelWriter(Path.of(out + suffix))) {
      for (JudgedTarget target : targets) {
        file.write(target.passage(), target.polarity());
      }
    }
  }

  private void writeOthers(List<JudgedTarget> targets, ThreadLocal<StanceReader> reader)
      throws IOException {
    Map<List<String>, List<Span>> judged =
        targets.stream()
            .map(JudgedTarget::passage)
            .collect(
                groupingBy(Passage::words, LinkedHashMap::new, mapping(Passage::target, toList())));
    List<List<Passage>> others = new ArrayList<>();
    judged.forEach((words, spans) -> others.add(others(words, spans)));
    try (LabelWriter file = new LabelWriter(Path.of(out + ".others"))) {
      judge(others, reader, file);
    }
  }

  private static List<Passage> others(List<String> words, List<Span> judged) {
    return OtherTargets.in(words, judged).stream()
        .map(target -> new Passage(words, target))
        .toList();
  }

  /** Some of the targets of an article, in sentences that no article had before. */
  private List<Passage> passages(List<List<String>> sentences, EntityFinder finder) {
    Document document = Document.ofSentences(sentences);
    List<Passage> passages = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    int inSentence = 0;
    for (Mention mention : finder.find(document)) {
      int number = mention.sentence();
      List<String> words = sentences.get(number);
      boolean fits = words.size() >= LEAST_WORDS && words.size() <= MOST_WORDS;
      if (!fits || mention.entityId() == null || mention.type().equals("other")) {
        continue;
      }
      if (!taken.contains(number)) {
        if (taken.size() == SENTENCES || !seen.add(words)) {
          continue;
        }
        taken.add(number);
        inSentence = 0;
      }
      if (inSentence < TARGETS) {
        inSentence++;
        int first = document.sentences().get(number).start();
        int start = document.tokens().at(mention.start()) - first;
        int end = document.tokens().at(mention.end() - 1) + 1 - first;
        passages.add(new Passage(words, new Span(start, end)));
      }
    }
    return passages;
  }

  private void judge(
      List<List<Passage>> articles, ThreadLocal<StanceReader> reader, LabelWriter file) {
    List<List<Stance>> stances =
        articles.parallelStream().map(passages -> reader.get().towardEach(passages)).toList();
    try {
      for (int i = 0; i < articles.size(); i++) {
        for (int j = 0; j < articles.get(i).size(); j++) {
          file.write(articles.get(i).get(j), stances.get(i).get(j));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dateline.evaluate;

import dateline.sentiment.Polarity;
import dateline.sentiment.SentimentMode;
import dateline.sentiment.Stance;
import dateline.sentiment.TargetSentiment;
import dateline.sentiment.Voices;
import dateline.table.ExtractorQuality;
import dateline.table.Mention;
import dateline.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Measures how marked articles are told to speak of targets that are given. */
final class QualityOfSentiment {
  private static final String ALL = "all";
  private static final String MACRO = "macro";

  private final Map<String, ArticleTallies> byLabel = new LinkedHashMap<>();

  private QualityOfSentiment() {
    byLabel.put(ALL, new ArticleTallies());
    for (Polarity polarity : Polarity.values()) {
      byLabel.put(polarity.name(), new ArticleTallies());
    }
  }

  /** Reads as the nightly run does: whom the article cites first, then who is judged how. */
  static List<ExtractorQuality> of(
      LabelledSample sample, SentimentMode mode, SourceReader sources, LocalDate today) {
    TargetSentiment sentiment = new TargetSentiment(mode.model());
    QualityOfSentiment quality = new QualityOfSentiment();
    for (PlacedTargets article : PlacedTargets.read(sample.path())) {
      Document document = article.document();
      Voices voices = new Voices(document, sources.statements(document));
      List<Mention> told = sentiment.toward(document, article.mentions(document), voices);
      for (int i = 0; i < told.size(); i++) {
        quality.add(
            article.article(), article.targets().get(i).polarity(), stance(told.get(i)).most());
      }
    }
    Measured measured = Measured.now(sample, mode.name(), mode.bytes(), today);
    List<ExtractorQuality> rows = new ArrayList<>(measured.rows(quality.byLabel));
    rows.add(quality.macro(measured));
    return rows;
  }

  private static Stance stance(Mention told) {
    double negative = Objects.requireNonNull(told.negative());
    double positive = Objects.requireNonNull(told.positive());
    return new Stance(negative, 1 - negative - positive, positive);
  }

  private void add(String article, Polarity there, Polarity found) {
    for (Polarity polarity : Polarity.values()) {
      Tally tally =
          new Tally(
              one(there == polarity && found == polarity),
              one(found == polarity),
              one(there == polarity));
      boolean judged = there == polarity && polarity != Polarity.neutral;
      int silent = one(judged && found == Polarity.neutral);
      tallies(polarity.name()).add(article, tally, one(judged), silent);
      tallies(ALL).add(article, tally, one(judged), silent);
    }
  }

  private static int one(boolean holds) {
    return holds ? 1 : 0;
  }

  private ArticleTallies tallies(String label) {
    return Objects.requireNonNull(byLabel.get(label));
  }

  /** The mean of the three classes, rare ones counting as much as frequent ones. */
  private ExtractorQuality macro(Measured measured) {
    ArticleTallies all = tallies(ALL);
    double f1 = 0;
    for (Polarity polarity : Polarity.values()) {
      f1 += tallies(polarity.name()).tally().f1() / Polarity.values().length;
    }
    return measured.row(
        MACRO, all.tally().there(), all.articlesWithItems(), null, null, f1, all.abstention());
  }
}

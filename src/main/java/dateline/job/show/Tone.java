package dateline.job.show;

import dateline.measure.ClusteredMean;
import dateline.measure.ClusteredShare;
import dateline.measure.ClusteredSums;
import dateline.measure.Interval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How mentions are judged, over all days: shares and a mean with intervals that know that articles
 * of one story are alike. A row counts as {@code sentiment_day} has it.
 */
final class Tone {
  private static final List<String> VOICES = List.of("own", "quoted", "reported");

  private static final int ARTICLES = 0;
  private static final int SENTIMENT = 1;
  private static final int MENTIONS = 2;
  private static final int NEGATIVE = 3;
  private static final int POSITIVE = 4;
  private static final double PERCENT = 100;
  private static final String FORMAT = "%-8s %8s %14s %14s  %-20s";

  private final ClusteredSums sums;

  private Tone(ClusteredSums sums) {
    this.sums = sums;
  }

  /** What mentions of one article come to. */
  private static final class Article {
    private long mentions;
    private long total;
    private long negative;
    private long positive;

    void add(Judged mention) {
      mentions++;
      total += Math.round(mention.sentiment() * ClusteredMean.PARTS);
      negative += mention.polarity() < 0 ? 1 : 0;
      positive += mention.polarity() > 0 ? 1 : 0;
    }

    long[] quantities() {
      long mean = Math.round((double) total / mentions);
      return new long[] {1, mean, mentions, negative, positive};
    }
  }

  /** Of mentions in one voice. */
  private static Tone of(Collection<Judged> mentions, Corpus corpus) {
    Map<String, Article> articles = new HashMap<>();
    for (Judged mention : mentions) {
      articles.computeIfAbsent(mention.articleId(), id -> new Article()).add(mention);
    }
    ClusteredSums sums = new ClusteredSums();
    articles.forEach(
        (id, article) -> {
          Told told = corpus.article(id);
          sums.add(told == null ? id : told.storyId(), article.quantities());
        });
    return new Tone(sums);
  }

  /** A line on mentions in each voice, and what its columns mean. */
  static List<String> lines(Collection<Judged> mentions, Corpus corpus) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(FORMAT, "voice", "times", "negative", "positive", "mean"));
    for (String voice : VOICES) {
      List<Judged> inVoice = mentions.stream().filter(one -> one.voice().equals(voice)).toList();
      lines.add(of(inVoice, corpus).line(voice));
    }
    return lines;
  }

  /** {@code own 12 25 % (10-43) 8 % (1-30) -0.17 (-0.40, +0.05)}. */
  private String line(String voice) {
    if (sums.clusters() == 0) {
      return String.format(FORMAT, voice, 0, "", "", "").stripTrailing();
    }
    ClusteredMean mean = new ClusteredMean(sums, SENTIMENT, ARTICLES);
    boolean few = sums.clusters() < ClusteredMean.LEAST_CLUSTERS;
    return String.format(
        FORMAT,
        voice,
        String.format(Locale.ROOT, "%,d", sums.total(MENTIONS)),
        share(NEGATIVE),
        share(POSITIVE),
        String.format(Locale.ROOT, "%+.2f", mean.mean())
            + (few ? "" : ends(mean.interval().within(-1, 1))));
  }

  private static String ends(Interval interval) {
    return String.format(Locale.ROOT, " (%+.2f, %+.2f)", interval.low(), interval.high());
  }

  private String share(int polarity) {
    ClusteredShare share = ClusteredShare.of(sums, polarity, MENTIONS);
    return percent(share.share(), share.interval());
  }

  /** {@code 25 % (10-43)}: a share and its 95 % interval. */
  static String percent(double share, Interval interval) {
    return String.format(
        Locale.ROOT,
        "%.0f %% (%.0f-%.0f)",
        PERCENT * share,
        PERCENT * interval.low(),
        PERCENT * interval.high());
  }
}

package dateline.evaluate;

import dateline.corpus.InputException;
import dateline.entity.EntityFinder;
import dateline.entity.tagger.TaggerMode;
import dateline.sentiment.SentimentMode;
import dateline.table.ExtractorQuality;
import dateline.text.KnowledgeException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures every extractor, in each mode that the build has, on the samples of a list. */
final class Quality {
  /** The mode that not every build has. */
  static final String ACCURATE = "accurate";

  private final List<LabelledSample> samples;
  private final LocalDate today;

  Quality(Path list, LocalDate today) {
    samples = LabelledSample.read(list);
    this.today = today;
  }

  /** Whether the build has a mode of every extractor's that has it. */
  static boolean has(@Nullable String mode) {
    return !ACCURATE.equals(mode)
        || (isThere(TaggerMode.accurate) && isThere(SentimentMode.accurate));
  }

  private static boolean isThere(TaggerMode mode) {
    try {
      return mode.bytes().length > 0;
    } catch (KnowledgeException e) {
      return false;
    }
  }

  private static boolean isThere(SentimentMode mode) {
    try {
      return mode.bytes().length > 0;
    } catch (KnowledgeException e) {
      return false;
    }
  }

  /**
   * Measures in the modes of which a condition holds; null is that of what has but one.
   *
   * @throws InputException naming an extractor that nobody knows
   */
  List<ExtractorQuality> measure(Predicate<@Nullable String> condition) throws IOException {
    List<ExtractorQuality> rows = new ArrayList<>();
    for (LabelledSample sample : samples) {
      if (sample.judgedOn() == null) {
        rows.addAll(measure(sample, condition));
      } else if (condition.test(null)) {
        rows.addAll(QualityOfVerdicts.of(sample, sample.judgedOn()));
      }
    }
    return rows;
  }

  private List<ExtractorQuality> measure(
      LabelledSample sample, Predicate<@Nullable String> condition) throws IOException {
    List<ExtractorQuality> rows = new ArrayList<>();
    switch (sample.extractor()) {
      case "names" ->
          Stream.of(TaggerMode.values())
              .filter(mode -> condition.test(mode.name()))
              .forEach(mode -> rows.addAll(QualityOfNames.of(sample, mode, today)));
      case "sources" -> {
        if (condition.test(null)) {
          rows.addAll(QualityOfSources.of(sample, today));
        }
      }
      case "sentiment" -> {
        SourceReader sources = new SourceReader(EntityFinder.shipped());
        Stream.of(SentimentMode.values())
            .filter(mode -> condition.test(mode.name()))
            .forEach(mode -> rows.addAll(QualityOfSentiment.of(sample, mode, sources, today)));
      }
      default ->
          throw new InputException(
              "%s is of %s; without judged_on a sample is of names, sources or sentiment"
                  .formatted(sample.name(), sample.extractor()));
    }
    return rows;
  }
}

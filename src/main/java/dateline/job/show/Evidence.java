package dateline.job.show;

import dateline.spark.EditionRecords;
import dateline.spark.Where;
import dateline.table.Attribution;
import dateline.table.EntityMention;
import dateline.table.MentionSentiment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The places that figures on an entity count.
 *
 * @param when the days of the figure
 */
record Evidence(EditionRecords edition, Where when, String entityId) {

  /** Where it is named, as {@code entity_day} counts. */
  List<Spot> named() {
    return mentions(entityId).stream()
        .map(
            mention ->
                Spot.of(
                    mention.articleId(),
                    mention.sentence(),
                    mention.start(),
                    mention.end(),
                    mention.name(),
                    mention.voice()))
        .toList();
  }

  /**
   * How it is spoken of, as {@code sentiment_day} counts.
   *
   * @param voice in whose words; null: in anybody's
   */
  List<Spot> spokenOf(@Nullable String voice) {
    Map<String, String> names =
        mentions(entityId).stream()
            .collect(Collectors.toMap(Evidence::place, EntityMention::name, (one, other) -> one));
    Where wanted = Where.is("entity_id", entityId).and(when);
    return edition
        .read(MentionSentiment.class, voice == null ? wanted : wanted.and(Where.is("voice", voice)))
        .stream()
        .map(
            judged ->
                Spot.of(
                    judged.articleId(),
                    judged.sentence(),
                    judged.start(),
                    judged.end(),
                    names.get(place(judged.articleId(), judged.start(), judged.end())),
                    note(judged)))
        .toList();
  }

  private static String place(EntityMention mention) {
    return place(mention.articleId(), mention.start(), mention.end());
  }

  private static String place(String articleId, int start, int end) {
    return articleId + ":" + start + "-" + end;
  }

  private static String note(MentionSentiment judged) {
    return String.format(
        Locale.ROOT,
        "%s: %.0f %% negative, %.0f %% neutral, %.0f %% positive",
        judged.voice(),
        100 * judged.negative(),
        100 * judged.neutral(),
        100 * judged.positive());
  }

  /** Where it is cited, as {@code source_day} counts. */
  List<Spot> cited() {
    return edition
        .read(Attribution.class, Where.is("source_entity_id", entityId).and(when))
        .stream()
        .filter(cited -> !cited.negated() && cited.modality() == null)
        .map(Evidence::spot)
        .toList();
  }

  private static Spot spot(Attribution cited) {
    List<Spot.Mark> marks = new ArrayList<>();
    marks.add(new Spot.Mark(cited.start(), cited.end()));
    if (cited.sourceStart() != null && cited.sourceEnd() != null) {
      marks.add(new Spot.Mark(cited.sourceStart(), cited.sourceEnd()));
    }
    marks.sort(Comparator.comparingInt(Spot.Mark::start));
    return new Spot(
        cited.articleId(),
        cited.sentence(),
        cited.start(),
        cited.end(),
        marks,
        "%s, %s".formatted(Objects.requireNonNullElse(cited.source(), "nobody named"), cited.cue()),
        "%s, %s".formatted(cited.cueClass(), cited.form()));
  }

  /**
   * The sentences in which it is named near another, for every one of them a place.
   *
   * @param apart sentences that may lie between one name and the other, of whatever article
   */
  List<Spot> together(String otherId, int apart) {
    Map<String, List<EntityMention>> others = byArticle(otherId);
    List<Spot> spots = new ArrayList<>();
    byArticle(entityId)
        .forEach(
            (articleId, mentions) -> {
              List<EntityMention> theirs = others.getOrDefault(articleId, List.of());
              SortedMap<Integer, List<EntityMention>> sentences = new TreeMap<>();
              near(mentions, theirs, apart, sentences);
              near(theirs, mentions, apart, sentences);
              sentences.values().forEach(sentence -> spots.add(spot(sentence)));
            });
    return spots;
  }

  private static void near(
      List<EntityMention> mentions,
      List<EntityMention> others,
      int apart,
      SortedMap<Integer, List<EntityMention>> sentences) {
    for (EntityMention mention : mentions) {
      boolean isNear =
          others.stream().anyMatch(o -> Math.abs(o.sentence() - mention.sentence()) <= apart);
      if (isNear) {
        sentences.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
      }
    }
  }

  private static Spot spot(List<EntityMention> sentence) {
    List<EntityMention> inOrder =
        sentence.stream().sorted(Comparator.comparingInt(EntityMention::start)).toList();
    EntityMention first = inOrder.get(0);
    return new Spot(
        first.articleId(),
        first.sentence(),
        first.start(),
        inOrder.get(inOrder.size() - 1).end(),
        inOrder.stream().map(m -> new Spot.Mark(m.start(), m.end())).toList(),
        inOrder.stream().map(EntityMention::name).collect(Collectors.joining(" ... ")),
        "");
  }

  private Map<String, List<EntityMention>> byArticle(String id) {
    return mentions(id).stream().collect(Collectors.groupingBy(EntityMention::articleId));
  }

  private List<EntityMention> mentions(String id) {
    return edition.read(EntityMention.class, Where.is("entity_id", id).and(when));
  }
}

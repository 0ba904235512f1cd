package dateline.job;

import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.table.Annotation;
import dateline.table.Article;
import dateline.table.Attribution;
import dateline.table.Claim;
import dateline.table.Entity;
import dateline.table.EntityMention;
import dateline.table.EntityPair;
import dateline.table.MentionSentiment;
import dateline.table.OutletDay;
import dateline.table.Run;
import dateline.table.Tables;
import dateline.table.Trend;
import dateline.table.VoiceShareDay;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** What stands out in an edition, a phrase each. */
final class Findings {
  private static final String STRONGEST_PAIRS =
      """
      select a.name a, b.name b, articles_independent together, expected by_chance
      from entity_pair
      join entity a on a.entity_id = entity_a
      join entity b on b.entity_id = entity_b
      where period = 'all' and within = 'sentence' and q_value < .05
      order by log_likelihood_ratio desc, a, b
      limit %d""";

  private static final String MOST_CITED =
      """
      select name, count(distinct article_id) in_articles, count(*) times
      from attribution
      join entity on entity_id = coalesce(concat('outlet:', source_outlet_id), source_entity_id)
      where %s
      group by entity_id, name
      order by in_articles desc, times desc, name
      limit %d""";

  private static final String MOST_HEARD =
      """
      select first(name) name, sum(attributions) times,
        sum(attributions) / first(known) share
      from voice_share_day
      join entity on entity_id = source_party_id
      cross join (
        select sum(attributions) known from voice_share_day where source_party_id is not null)
      group by entity_id
      order by times desc, name
      limit %d""";

  /** Claims by their cue: others are only rows because they are disputed. */
  private static final String CLAIMS =
      """
      select count(*), count_if(not disputed)
      from claim where cue_class = 'claim'
      having count(*) > 0""";

  /** Dates in figures are no mystery but a choice, which an option makes. */
  private static final String UNDATED =
      """
      select count(*) undated, min(published_text) example,
        published_text rlike '^ *[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}' figures
      from article
      where day is null
      group by figures
      order by undated desc, figures""";

  private static final String WITHOUT_PUBLISHER =
      "select count(*) from article where outlet_id is null having count(*) > 0";

  private static final String OUTDATED =
      """
      select count(*)
      from annotation
      where knowledge <> (select max_by(knowledge, edition) from run)
      having count(*) > 0""";

  private static final String IDENTIFIED =
      """
      select count(*) mentions, avg(int(entity_id is not null and not startswith(entity_id, 'name:'))),
        avg(int(startswith(coalesce(entity_id, ''), 'name:'))), avg(int(entity_id is null))
      from entity_mention
      where type <> 'other'
      having count(*) > 0""";

  /** Compares the two halves of the time by Welch's t over articles, in the outlets' own words. */
  private static final String MOST_CHANGED =
      """
      with middle as (
        select date_add(min(day), cast(datediff(max(day), min(day)) / 2 as int)) day
        from article where day is not null),
      tone as (
        select s.entity_id, s.article_id, s.day >= m.day late, avg(sentiment) sentiment
        from mention_sentiment s cross join middle m
        where s.day is not null and voice = 'own' and not startswith(s.entity_id, 'outlet:')
        group by all),
      half as (
        select entity_id, late, count(*) n, avg(sentiment) mean, var_samp(sentiment) v
        from tone group by all having count(*) >= %d),
      moved as (
        select e.entity_id, e.mean before, l.mean after, e.n + l.n articles,
          (l.mean - e.mean) / sqrt(e.v / e.n + l.v / l.n + 1e-9) t
        from half e join half l on e.entity_id = l.entity_id and not e.late and l.late)
      select name, before, after, articles
      from moved join entity using (entity_id)
      order by abs(t) desc, name
      limit 1""";

  /**
   * Among the entities whose share has changed by more than chance in the last period that is over,
   * the one of which the outlets themselves have changed most.
   */
  private static final String MOST_MOVED =
      """
      with last as (
        select max(first_day) first_day from trend
        where panel_outlets > 1 and last_day <= (select max(day) from outlet_day))
      select name, panel_share_before, panel_share, panel_change_within, panel_change_mix,
        panel_outlets, first_day, last_day
      from trend join last using (first_day) join entity using (entity_id)
      where (panel_change_low > 0 or panel_change_high < 0)
        and least(panel_of_articles, panel_of_articles_before) >= %d
      order by abs(panel_change_within) desc, name
      limit 1""";

  /** The tables that the queries read. */
  private static final List<Class<? extends Record>> TABLES =
      List.of(
          Annotation.class,
          Article.class,
          Attribution.class,
          Claim.class,
          Entity.class,
          EntityMention.class,
          EntityPair.class,
          MentionSentiment.class,
          OutletDay.class,
          Run.class,
          Trend.class,
          VoiceShareDay.class);

  /** Articles in each half, or period, below which a change is not worth telling. */
  private static final int ARTICLES = 8;

  private final Edition edition;

  Findings(Edition edition) {
    this.edition = edition;
    TABLES.forEach(table -> edition.read(table).createOrReplaceTempView(Tables.name(table)));
  }

  /** How many articles have no date, why, and what to do about it; nothing where all have. */
  List<String> undated() {
    return phrases(UNDATED, row -> Quantity.of(row.getLong(0), "article") + undated(row));
  }

  private static String undated(Row row) {
    if (row.isNullAt(1)) {
      return " without a date field; name it with --column date=NAME, and --again";
    }
    return row.getBoolean(2)
        ? ", such as " + row.get(1) + "; give --date-order mdy or dmy, and --again"
        : " with a date that cannot be read, such as " + row.get(1);
  }

  /** How many articles have no publisher, and what to do about it; nothing where all have. */
  List<String> withoutPublisher() {
    return phrases(
        WITHOUT_PUBLISHER,
        row ->
            Quantity.of(row.getLong(0), "article")
                + "; give --column publisher=NAME or --publisher NAME, and --again");
  }

  /** How many articles were read with earlier knowledge only; nothing where none was. */
  List<String> outdated() {
    return phrases(
        OUTDATED,
        row ->
            Quantity.of(row.getLong(0), "article")
                + " as earlier knowledge read them: their text is not stored; load them --again");
  }

  /** How many mentions of actors stand for whom. */
  List<String> identified() {
    return phrases(
        IDENTIFIED,
        row ->
            String.format(
                Locale.ROOT,
                "%s: %.1f %% of an entity that is known, %.1f %% of one known by its name only,"
                    + " %.1f %% of nobody that could be told",
                Quantity.of(row.getLong(0), "mention"),
                100 * row.getDouble(1),
                100 * row.getDouble(2),
                100 * row.getDouble(3)));
  }

  /** The pairs that one sentence names together surely oftener than chance would have it. */
  List<String> strongestPairs(int limit) {
    return phrases(
        STRONGEST_PAIRS.formatted(limit),
        row ->
            String.format(
                Locale.ROOT,
                "%s and %s (%s, %,.1f expected)",
                row.get(0),
                row.get(1),
                Quantity.of(row.getLong(2), "independent article"),
                row.getDouble(3)));
  }

  /** The sources that most articles cite. */
  List<String> mostCited(int limit) {
    return phrases(
        MOST_CITED.formatted(Said.CONDITION, limit),
        row ->
            "%s (%s, %s)"
                .formatted(
                    row.get(0),
                    Quantity.of(row.getLong(1), "article"),
                    Quantity.of(row.getLong(2), "time")));
  }

  /** The countries and groups whose sources are heard most. */
  List<String> mostHeard(int limit) {
    return phrases(
        MOST_HEARD.formatted(limit),
        row ->
            String.format(
                Locale.ROOT,
                "%s (%s, %.0f %% of all whose side is known)",
                row.get(0),
                Quantity.of(row.getLong(1), "time"),
                100 * row.getDouble(2)));
  }

  /** How many claims stand in the articles, and how many of them alone. */
  List<String> claims() {
    return phrases(
        CLAIMS,
        row ->
            String.format(
                Locale.ROOT,
                "%s: %.1f %% with nobody beside who disputes it",
                Quantity.of(row.getLong(0), "claim"),
                100.0 * row.getLong(1) / row.getLong(0)));
  }

  /** The actor of whom the outlets' own words speak most differently in the later half. */
  List<String> mostChanged() {
    return phrases(
        MOST_CHANGED.formatted(ARTICLES),
        row ->
            String.format(
                Locale.ROOT,
                "%s (%+.2f to %+.2f in the later half, %,d articles)",
                row.get(0),
                row.getDouble(1),
                row.getDouble(2),
                row.getLong(3)));
  }

  /** Who is named more or less than in the period before by the same outlets. */
  List<String> mostMoved() {
    return phrases(
        MOST_MOVED.formatted(ARTICLES),
        row ->
            String.format(
                Locale.ROOT,
                "%s (%.1f to %.1f %% of the articles of the same %s in the period from %s to %s:"
                    + " %+.1f points within them, %+.1f by their mix)",
                row.get(0),
                100 * row.getDouble(1),
                100 * row.getDouble(2),
                Quantity.of(row.getLong(5), "outlet"),
                row.get(6),
                row.get(7),
                100 * row.getDouble(3),
                100 * row.getDouble(4)));
  }

  private List<String> phrases(String query, Function<Row, String> phrase) {
    return Execution.collect(edition.spark().sql(query)).stream().map(phrase).toList();
  }
}

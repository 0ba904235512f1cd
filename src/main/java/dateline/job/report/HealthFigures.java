package dateline.job.report;

import dateline.report.HealthSection.Health;
import dateline.report.HealthSection.Judgement;
import dateline.report.HealthSection.Quality;
import dateline.report.HealthSection.Silence;
import dateline.table.EntityMention;
import dateline.table.ExtractorQuality;
import dateline.table.IngestionHealth;
import dateline.table.OutletDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** How well what was loaded is, and what the programs miss. */
record HealthFigures(Tables tables) {
  private static final int OUTLETS = 12;
  private static final int JUDGEMENTS = 10;
  private static final int SILENCES = 10;

  private static final String VOLUME =
      """
      select %s period, sum(articles) articles from outlet_day where day is not null
      group by all""";

  private static final String LARGEST =
      """
      select outlet_id, sum(articles) articles from outlet_day where outlet_id is not null
      group by outlet_id having sum(articles) > 0 order by articles desc, outlet_id limit %d""";

  /** Of an aspect that is well its last judgement is enough. */
  private static final String JUDGED =
      """
      select aspect, verdict, why from (
        select *, row_number() over (
          partition by aspect order by verdict = 'ill' desc, day desc, outlet_id) place
        from ingestion_health where edition = %d)
      where verdict = 'ill' or place = 1
      order by verdict = 'ill' desc, aspect, day desc, outlet_id limit %d""";

  private static final String SILENT =
      """
      select outlet_id, min(day) first_day, max(day) last_day, sum(expected) expected
      from outlet_day where silent group by outlet_id, pause_from
      order by expected desc, outlet_id, first_day limit %d""";

  private static final String IDENTIFIED =
      """
      select count(*) mentions, count_if(entity_id is null) nobody,
        count_if(startswith(entity_id, 'name:')) by_name
      from entity_mention where type <> 'other'""";

  private static final String MEASURED =
      """
      select * from extractor_quality
      order by used desc, extractor, mode, sample_name, label <> 'all', label limit 60""";

  /** The outlets with most articles, the largest first. */
  List<String> outlets() {
    return tables.rows(LARGEST.formatted(OUTLETS), List.of(OutletDay.class)).stream()
        .map(row -> tables.asked().outlet(row.getAs("outlet_id")))
        .toList();
  }

  Health health(Collection<String> remarks) {
    List<String> all = new ArrayList<>(remarks);
    all.addAll(identified());
    return new Health(volume(), judgements(), silences(), all, quality());
  }

  private Map<LocalDate, Long> volume() {
    Map<LocalDate, Long> volume = new TreeMap<>();
    for (Row row : tables.rows(VOLUME.formatted(tables.period("day")), List.of(OutletDay.class))) {
      volume.put(row.getAs("period"), row.<Long>getAs("articles"));
    }
    return volume;
  }

  private List<Judgement> judgements() {
    String query = JUDGED.formatted(tables.edition().number(), JUDGEMENTS);
    return tables.rows(query, List.of(IngestionHealth.class)).stream()
        .map(row -> new Judgement(row.getAs("aspect"), row.getAs("verdict"), row.getAs("why")))
        .toList();
  }

  private List<Silence> silences() {
    return tables.rows(SILENT.formatted(SILENCES), List.of(OutletDay.class)).stream()
        .map(
            row ->
                new Silence(
                    tables.asked().outlet(row.getAs("outlet_id")),
                    String.valueOf(Tables.day(row, "first_day")),
                    String.valueOf(Tables.day(row, "last_day")),
                    row.<Double>getAs("expected")))
        .toList();
  }

  private List<String> identified() {
    Row row = tables.rows(IDENTIFIED, List.of(EntityMention.class)).get(0);
    long mentions = row.getAs("mentions");
    if (mentions == 0) {
      return List.of();
    }
    return List.of(
        String.format(
            Locale.ROOT,
            "Of %,d mentions of actors %.1f %% are of nobody that could be told and %.1f %% of somebody known by name only.",
            mentions,
            100.0 * row.<Long>getAs("nobody") / mentions,
            100.0 * row.<Long>getAs("by_name") / mentions));
  }

  private List<Quality> quality() {
    return tables.rows(MEASURED, List.of(ExtractorQuality.class)).stream()
        .map(HealthFigures::quality)
        .toList();
  }

  private static Quality quality(Row row) {
    @Nullable String mode = row.getAs("mode");
    return new Quality(
        row.getAs("extractor"),
        mode == null ? "" : mode,
        row.getAs("label"),
        row.getAs("texts"),
        row.<Boolean>getAs("used"),
        row.<Long>getAs("items"),
        row.getAs("precision"),
        row.getAs("recall"),
        row.getAs("f1"),
        row.getAs("abstention"));
  }
}

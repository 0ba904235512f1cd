package dateline.job.report;

import dateline.measure.ClusteredShare;
import dateline.measure.Interval;
import dateline.report.Evidence.Address;
import dateline.report.VoicesSection.AtOutlet;
import dateline.report.VoicesSection.Heard;
import dateline.table.VoiceShareDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Whose sources are heard, of which kind, at which outlet and when. */
final class VoicesFigures {
  private static final int PARTIES = 6;

  /** Sums over what an outlet attributes on a day, which is a cluster of {@link ClusteredShare}. */
  private static final String MOMENTS =
      """
      with cell as (
        select day, outlet_id, source_party_id party, source_type kind, attributions n,
          sum(attributions) over (partition by day, outlet_id) whole
        from voice_share_day),
      cluster as (
        select day, outlet_id, party, kind, grouping_id() level, sum(n) n, max(whole) whole
        from cell group by day, outlet_id, party, kind
        grouping sets ((day, outlet_id, party), (day, outlet_id, kind), (day, outlet_id)))
      select level, party, kind, count(*) clusters, sum(n) part, sum(n * n) squares,
        sum(n * whole) products
      from cluster group by level, party, kind order by level, part desc, party, kind""";

  private static final int OF_PARTY = 1;
  private static final int OF_KIND = 2;
  private static final int OF_ALL = 3;

  private static final String PARTS =
      """
      select outlet_id, period, party, grouping_id() level, sum(n) n
      from (
        select outlet_id, %1$s period, source_party_id party, attributions n from voice_share_day)
      group by outlet_id, period, party
      grouping sets ((outlet_id, party), (outlet_id), (period, party), (period))
      having (grouping_id() >= 4 or outlet_id in %2$s)
        and (grouping_id() in (3, 5) or party in %3$s)""";

  private final Tables tables;
  private final List<Row> moments;
  private final Map<String, Long> atOutlets = new HashMap<>();
  private final Map<String, Map<LocalDate, Long>> byPeriod = new HashMap<>();

  private VoicesFigures(Tables tables, List<Row> moments) {
    this.tables = tables;
    this.moments = moments;
  }

  /**
   * Reads them.
   *
   * @param outlets those to tell apart
   */
  static VoicesFigures of(Tables tables, Collection<String> outlets) {
    List<Row> moments = tables.rows(MOMENTS, List.of(VoiceShareDay.class));
    VoicesFigures figures = new VoicesFigures(tables, moments);
    String query =
        PARTS.formatted(tables.period("day"), Tables.list(outlets), Tables.list(figures.parties()));
    for (Row row : tables.rows(query, List.of(VoiceShareDay.class))) {
      figures.put(row);
    }
    return figures;
  }

  private void put(Row row) {
    @Nullable String party = row.getAs("party");
    @Nullable LocalDate period = row.getAs("period");
    if (row.<Long>getAs("level") < 4) {
      atOutlets.put(key(row.getAs("outlet_id"), party), row.<Long>getAs("n"));
    } else if (period != null) {
      byPeriod
          .computeIfAbsent(key("", party), id -> new TreeMap<>())
          .put(period, row.<Long>getAs("n"));
    }
  }

  private static String key(@Nullable String outlet, @Nullable String party) {
    return outlet + "\n" + party;
  }

  /** The sides that are told apart, the most heard first. */
  List<String> parties() {
    return of(OF_PARTY).stream()
        .filter(row -> row.getAs("party") != null)
        .limit(PARTIES)
        .map(row -> tables.asked().entity(row.getAs("party")))
        .toList();
  }

  private List<Row> of(int level) {
    return moments.stream().filter(row -> row.<Long>getAs("level") == level).toList();
  }

  /** The sides, and last those whose side is not known. */
  List<Heard> parties(SourcePlaces places) {
    List<Heard> heard = new ArrayList<>();
    for (String party : parties()) {
      heard.addAll(heard(OF_PARTY, "party", party, places.of("party", party)));
    }
    heard.addAll(heard(OF_PARTY, "party", null, List.of()));
    return heard;
  }

  /** The kinds of sources. */
  List<Heard> kinds(SourcePlaces places) {
    List<Heard> heard = new ArrayList<>();
    for (Row row : of(OF_KIND)) {
      @Nullable String kind = row.getAs("kind");
      heard.addAll(heard(OF_KIND, "kind", kind, places.of("kind", kind)));
    }
    return heard;
  }

  private List<Heard> heard(
      int level, String column, @Nullable String value, List<Address> places) {
    List<Row> parts = of(level);
    if (parts.isEmpty()) {
      return List.of();
    }
    Row all = of(OF_ALL).get(0);
    return parts.stream()
        .filter(row -> Objects.equals(row.getAs(column), value))
        .map(row -> heard(value, share(row, all), level == OF_PARTY, places))
        .toList();
  }

  private Heard heard(
      @Nullable String id, ClusteredShare share, boolean party, List<Address> places) {
    Interval interval = share.interval();
    return new Heard(
        id,
        share.part(),
        share.share(),
        interval.low(),
        interval.high(),
        party && id != null ? overTime(id) : Map.of(),
        places);
  }

  private static ClusteredShare share(Row part, Row all) {
    Function<String, Long> sum = part::<Long>getAs;
    return new ClusteredShare(
        all.<Long>getAs("clusters"),
        sum.apply("part"),
        all.<Long>getAs("part"),
        sum.apply("squares"),
        sum.apply("products"),
        all.<Long>getAs("squares"));
  }

  private Map<LocalDate, Double> overTime(String party) {
    Map<LocalDate, Long> own = byPeriod.getOrDefault(key("", party), Map.of());
    Map<LocalDate, Double> shares = new TreeMap<>();
    byPeriod
        .getOrDefault(key("", null), Map.of())
        .forEach((period, all) -> shares.put(period, (double) own.getOrDefault(period, 0L) / all));
    return shares;
  }

  /** What outlets attribute to the sides. */
  List<AtOutlet> atOutlets(Collection<String> outlets) {
    List<AtOutlet> figures = new ArrayList<>();
    for (String outlet : outlets) {
      @Nullable Long all = atOutlets.get(key(outlet, null));
      if (all != null) {
        Map<String, Long> byParty = new HashMap<>();
        parties()
            .forEach(party -> byParty.put(party, atOutlets.getOrDefault(key(outlet, party), 0L)));
        figures.add(new AtOutlet(tables.asked().outlet(outlet), all, byParty));
      }
    }
    return figures;
  }
}

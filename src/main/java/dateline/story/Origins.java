package dateline.story;

import dateline.story.Report.Citation;
import dateline.table.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an article has its words and facts from. At most one thing is decisive: the text that it
 * copies, else the outlet that it credits, else the text that makes up much of its own, else the
 * outlet whose report it begins with or attributes most to. A round-up, which cites several for its
 * parts, stands for itself.
 */
final class Origins {
  /** Share of an article's own words from which on another's text decides. */
  private static final double MUCH = 1 / 3.0;

  /** Share of what an article attributes from which on a cited outlet decides. */
  private static final double MOST = 0.5;

  /** Whoever cites so many outlets puts together what they have. */
  private static final int ROUND_UP = 3;

  private final Report report;
  private final Story story;
  private final List<Dependence> all = new ArrayList<>();
  private final @Nullable Dependence decisive;

  /**
   * One thing that the article has something from.
   *
   * @param decides whether it may be the decisive one
   * @param originId the origin of that; null when nothing of it is known but that it is there
   */
  private record Dependence(
      String kind,
      @Nullable String articleId,
      @Nullable String outletId,
      double share,
      boolean decides,
      @Nullable String originId) {}

  Origins(Report report, Story story, List<Link> links) {
    this.report = report;
    this.story = story;
    Set<String> texts = new HashSet<>();
    for (Link link : links) {
      if (!link.isPartial() && texts.isEmpty()) {
        all.add(text(link, true));
        texts.add(link.told().row().distinctId());
      }
    }
    for (String outlet : report.article().credits()) {
      if (!outlet.equals(report.article().outletId())) {
        all.add(outlet(Told.CREDIT, outlet, 1, true));
      }
    }
    for (Link link : links) {
      if (texts.add(link.told().row().distinctId())) {
        all.add(text(link, link.containment() >= MUCH));
      }
    }
    for (Citation cited : report.citations()) {
      all.add(outlet(Told.CITATION, cited.outletId(), cited.share(), decides(cited)));
    }
    decisive = all.stream().filter(Dependence::decides).findFirst().orElse(null);
    if (decisive != null) {
      all.remove(decisive);
      all.add(0, decisive);
    }
  }

  private boolean decides(Citation cited) {
    boolean leadsAlone =
        cited.leads() && report.citations().stream().filter(Citation::leads).count() == 1;
    return cited.share() >= MOST || (leadsAlone && report.citations().size() < ROUND_UP);
  }

  /** The article that stands for the origin. */
  String originId() {
    @Nullable String known =
        decisive == null ? story.ownOf(report.article().outletId()) : decisive.originId;
    return known == null ? report.id() : known;
  }

  /** The rows of the table. */
  List<Origin> rows(String originId) {
    List<Origin> rows = new ArrayList<>();
    for (Dependence one : all) {
      rows.add(
          new Origin(
              report.id(),
              rows.size(),
              report.article().day(),
              report.article().outletId(),
              story.first().id(),
              one.kind,
              one.articleId,
              one.outletId,
              one.share,
              decisive != null && rows.isEmpty(),
              originId));
    }
    return rows;
  }

  private static Dependence text(Link link, boolean decides) {
    Told other = link.told();
    return new Dependence(
        link.column(),
        other.report().id(),
        other.report().article().outletId(),
        link.containment(),
        decides,
        other.row().originId());
  }

  private Dependence outlet(String kind, String outletId, double share, boolean decides) {
    return new Dependence(
        kind, story.articleOf(outletId), outletId, share, decides, story.originOf(outletId));
  }
}

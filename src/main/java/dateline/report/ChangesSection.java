package dateline.report;

import dateline.report.Evidence.Address;
import dateline.report.Figure.Column;
import dateline.report.Figure.Line;
import dateline.report.Figure.Table;
import dateline.report.Figure.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed since the last edition, and why. */
public final class ChangesSection {
  private static final String ID = "changes";
  private static final String HEADING = "What changed since the last edition";

  private ChangesSection() {}

  /**
   * A run that made an edition.
   *
   * @param edition its number
   * @param before number of the edition before; null for the first
   * @param why it ran
   * @param added articles that the edition before does not have
   * @param late those of them of days that the edition before had already
   * @param changed articles with another text
   * @param anew articles of which the same text was read anew
   * @param removed articles that are gone
   * @param days days of which a table has other rows
   * @param firstDay the first of them
   * @param lastDay the last
   * @param tables what the edition holds
   */
  public record Run(
      long edition,
      @Nullable Long before,
      List<String> why,
      long added,
      long late,
      long changed,
      long anew,
      long removed,
      long days,
      @Nullable String firstDay,
      @Nullable String lastDay,
      List<Rows> tables) {}

  /**
   * Rows of a table.
   *
   * @param table its name
   * @param before rows in the edition before; null where that is not known
   * @param rows rows now
   * @param changed whether they are others than before
   */
  public record Rows(String table, @Nullable Long before, long rows, boolean changed) {}

  /**
   * An entity that other articles name than in the edition before.
   *
   * @param entity its identifier
   * @param before articles of the changed days that named it in the edition before
   * @param now articles of these days that name it now
   * @param places some of them
   */
  public record Difference(String entity, long before, long now, List<Address> places) {}

  /** Composes the section. */
  public static Section of(Run run, List<Difference> differences, Context context) {
    List<Figure> figures = new ArrayList<>();
    if (!differences.isEmpty()) {
      figures.add(Figure.of("changes-named", named(run, differences, context)));
    }
    figures.add(Figure.of("changes-tables", tables(run)));
    return new Section(ID, HEADING, lead(run), figures, List.of());
  }

  private static List<String> lead(Run run) {
    List<String> lead = new ArrayList<>();
    lead.add("Edition %d was made for this: %s.".formatted(run.edition(), Words.and(run.why())));
    if (run.before() == null) {
      lead.add(
          "It is the first: there is none before to compare it with. It holds %s."
              .formatted(Words.count(run.added(), "article")));
      return lead;
    }
    lead.add(
        "Against edition %d it has %s, %s of them late (of days that were over before), %s with a changed text, %s read anew and %s taken out."
            .formatted(
                run.before(),
                Words.count(run.added(), "new article"),
                Words.number(run.late()),
                Words.number(run.changed()),
                Words.number(run.anew()),
                Words.number(run.removed())));
    lead.add(
        run.days() == 0
            ? "No day with articles has other figures than before."
            : "Figures of %s changed, from %s to %s."
                .formatted(Words.count(run.days(), "day"), run.firstDay(), run.lastDay()));
    return lead;
  }

  private static View named(Run run, List<Difference> differences, Context context) {
    List<String> labels = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    List<@Nullable Double> values = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Difference difference : differences) {
      String name = context.entity(difference.entity());
      String key = evidence(run, difference, context);
      long more = difference.now() - difference.before();
      labels.add(name);
      keys.add(key);
      values.add((double) more);
      lines.add(
          new Line(
              List.of(
                  name,
                  Words.number(difference.before()),
                  Words.number(difference.now()),
                  (more > 0 ? "+" : "") + Words.number(more)),
              key));
    }
    return new View(
        "",
        title(differences, context),
        "Articles of the changed days that name them, now less in edition %d."
            .formatted(run.before()),
        Chart.Bars.of("articles", labels, keys, List.of(Chart.Values.of("more articles", values))),
        new Table(
            List.of(
                Column.name("Who"),
                Column.number("Articles before"),
                Column.number("Articles now"),
                Column.number("More")),
            lines));
  }

  private static String title(List<Difference> differences, Context context) {
    Difference most = differences.get(0);
    long more = most.now() - most.before();
    return "%s is named in %s %s than in the last edition"
        .formatted(
            Shown.inSentence(context.entity(most.entity())),
            Words.number(Math.abs(more)),
            Math.abs(more) == 1
                ? more > 0 ? "article more" : "article fewer"
                : more > 0 ? "articles more" : "articles fewer");
  }

  private static String evidence(Run run, Difference difference, Context context) {
    return context.evidence(
        context.entity(difference.entity()) + ", on the days that changed",
        difference.places(),
        context
            .question()
            .of("entity_mention")
            .is("entity_id", difference.entity())
            .and("day between '%s' and '%s'".formatted(run.firstDay(), run.lastDay())),
        difference.entity(),
        "--from",
        Words.orNone(run.firstDay()),
        "--to",
        Words.orNone(run.lastDay()));
  }

  private static View tables(Run run) {
    List<Line> lines = new ArrayList<>();
    for (Rows rows : run.tables()) {
      lines.add(
          new Line(
              List.of(
                  rows.table(),
                  rows.before() == null ? "–" : Words.number(rows.before()),
                  Words.number(rows.rows()),
                  rows.changed() ? "changed" : "as before"),
              null));
    }
    long changed = run.tables().stream().filter(Rows::changed).count();
    return new View(
        "",
        run.before() == null
            ? Words.count(run.tables().size(), "table")
            : "%d of %s hold other rows than before"
                .formatted(changed, Words.count(run.tables().size(), "table")),
        "Rows of each table; what a table is, data/TABLES.md tells.",
        null,
        new Table(
            List.of(
                Column.text("Table"),
                Column.number("Rows before"),
                Column.number("Rows now"),
                Column.text("")),
            lines));
  }
}

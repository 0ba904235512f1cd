package dateline.report;

import dateline.report.Evidence.Address;
import dateline.report.Figure.Column;
import dateline.report.Figure.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who had stories first, and who confirmed them. */
public final class FirstReportsSection {
  private static final String ID = "first";
  private static final String HEADING = "First reports";

  /** Letters of a headline in a table. */
  private static final int TITLE = 90;

  private FirstReportsSection() {}

  /**
   * A story that one outlet was the first to tell and that others followed.
   *
   * @param article the article that had it first
   * @param outlet its publisher
   * @param day of its publication
   * @param asEarly other outlets that may have had it as early
   * @param outlets that followed
   * @param independent articles that followed with an origin of their own
   * @param hours to the first independent report of another outlet; null where not known
   */
  public record Story(
      String article,
      String outlet,
      String day,
      long asEarly,
      long outlets,
      long independent,
      @Nullable Double hours) {}

  /**
   * An outlet that was first.
   *
   * @param outlet its identifier
   * @param confirmed stories of its that others confirmed by reports of their own
   * @param echoed stories of its that others only repeated
   */
  public record First(String outlet, long confirmed, long echoed) {}

  /** Composes the section: outlets that were first most often, and the most followed stories. */
  public static Section of(List<First> outlets, List<Story> stories, Context context) {
    if (outlets.isEmpty() || stories.isEmpty()) {
      return Section.thin(
          ID,
          HEADING,
          "No story was told by one outlet first and then by another: there are too few articles of known outlets and days, or each tells a story of its own.");
    }
    return new Section(
        ID,
        HEADING,
        List.of(),
        List.of(
            Figure.of("first-outlets", outlets(outlets, context)),
            Figure.of("first-stories", stories(stories, context))),
        List.of(
            "Where only the day of an article is known, another outlet may have had the story as early: then nobody is said to be alone in front. A story counts as confirmed where an article of another origin tells it as well; copies confirm nothing."));
  }

  private static View outlets(List<First> outlets, Context context) {
    Listing listing = new Listing();
    List<@Nullable Double> confirmed = new ArrayList<>();
    List<@Nullable Double> echoed = new ArrayList<>();
    for (First one : outlets) {
      String name = context.outlet(one.outlet());
      confirmed.add((double) one.confirmed());
      echoed.add((double) one.echoed());
      listing.add(
          name,
          context.evidence(
              "Stories that %s had first".formatted(name),
              List.of(),
              context
                  .question()
                  .of("first_report")
                  .is("outlet_id", one.outlet())
                  .and("kind = 'story'")),
          name,
          Words.number(one.confirmed()),
          Words.number(one.echoed()));
    }
    return new View(
        "",
        mostOften(outlets.get(0), context),
        "Stories that an outlet was the first to tell and others followed.",
        Chart.Bars.of(
            "stories",
            listing.labels(),
            listing.keys(),
            List.of(
                Chart.Values.of("confirmed by others", confirmed),
                Chart.Values.of("only repeated", echoed))),
        listing.table(
            Column.name("Outlet"),
            Column.number("Confirmed by others"),
            Column.number("Only repeated")));
  }

  private static View stories(List<Story> stories, Context context) {
    Listing listing = new Listing();
    for (Story story : stories) {
      String title = Shown.text(context.book().title(story.article()), TITLE);
      listing.add(
          title,
          context.evidence(
              title,
              List.of(Address.whole(story.article())),
              context.question().of("first_report").is("article_id", story.article())),
          title,
          context.outlet(story.outlet()) + (story.asEarly() > 0 ? " (not alone)" : ""),
          story.day(),
          Words.number(story.outlets()),
          Words.number(story.independent()),
          Words.decimal(story.hours()));
    }
    return new View(
        "",
        mostFollowed(stories.get(0), context),
        "Stories that most outlets followed within seven days.",
        null,
        listing.table(
            Column.name("Story"),
            Column.name("First in"),
            Column.text("Day"),
            Column.number("Outlets after"),
            Column.number("Independent articles after"),
            Column.number("Hours to the first of them")));
  }

  private static String mostFollowed(Story most, Context context) {
    return "The most followed story, “%s”, %s; %s followed"
        .formatted(
            Shown.text(context.book().title(most.article()), TITLE),
            most.asEarly() == 0
                ? "was in %s first".formatted(Shown.inSentence(context.outlet(most.outlet())))
                : "was in several outlets at first, of which nobody can be said to be alone",
            Words.count(most.outlets(), "outlet"));
  }

  private static String mostOften(First most, Context context) {
    long all = most.confirmed() + most.echoed();
    return "%s was first with %s that others followed; of %s it is known that somebody confirmed them"
        .formatted(
            Shown.inSentence(context.outlet(most.outlet())),
            all == 1 ? "1 story" : Words.number(all) + " stories",
            Words.number(most.confirmed()));
  }
}

package dateline.table;

import static dateline.table.Invariant.require;

import dateline.table.Table.Layout;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "one thing that an article of a story was the first to tell and that another outlet"
            + " followed in that story: the story itself, an entity or a pair of them that was"
            + " news, or the claims of one claimant. Articles without a day or a known publisher"
            + " are left out",
    layout = Layout.WHOLE)
public record FirstReport(
    @Key @Means("The story, see story_article.") String storyId,
    @Key
        @Means(
            "story (what the story is about), entity (the article names it), pair (it names two in"
                + " one sentence) or claim (it tells what someone claims, see claim). An entity is"
                + " news on a day when no article of the corpus has named it in the --pause-days"
                + " before (28 unless the run says otherwise); a pair when none has named both in"
                + " one sentence in these days, and both have themselves been news for longer than"
                + " --follow-days. What is named every day has no row, and nothing has in the first"
                + " --pause-days of the corpus.")
        String kind,
    @Key
        @Means(
            "The entity; of a pair the one that sorts first; of a claim who claims, or whom a"
                + " claimant that is no known entity speaks for; empty of a story.")
        @Nullable String entityA,
    @Key @Means("The entity of a pair that sorts second.") @Nullable String entityB,
    @Means(
            "The article that had it first: the one that the story began with; else the earliest,"
                + " on one day one with a known time, then one that depends on no other.")
        String articleId,
    @Means("UTC day of its publication.") LocalDate day,
    @Means("Its publisher.") String outletId,
    @Means("When it was published, in UTC; empty where only the day is known.")
        @Nullable Instant publishedAt,
    @Means(
            "Outlet that the article has its words or facts from, see origin: that one may have had"
                + " it before. Empty where it depends on none.")
        @Nullable String owedToOutletId,
    @Means(
            "Other outlets, each with a report of its own, that may have had it as early: on the"
                + " same day, where the time of either is not known, or by their clock no later."
                + " Above 0 it is not known who was first.")
        long outletsAsEarly,
    @Means(
            "Other outlets that told it as well, up to --follow-days (7 unless the run says"
                + " otherwise) after the first report.")
        long outletsAfter,
    @Means("Their articles that did.") long articlesAfter,
    @Means("Of these the distinct ones, without copies and revisions of the first report.")
        long distinctAfter,
    @Means(
            "Of these the independent ones: each of an origin of its own (see story_article) that"
                + " is neither the first report's nor an article of the outlet that was first.")
        long independentAfter,
    @Means("Whether all that followed stems from the first report's origin: nobody confirmed it.")
        boolean onlyEchoes,
    @Means("First outlet to follow with a report of its own; empty where only echoes do.")
        @Nullable String secondOutletId,
    @Means("The article with which it did.") @Nullable String secondArticleId,
    @Means("UTC day of that article.") @Nullable LocalDate secondDay,
    @Means("Hours from the first report to it; empty where only the day of either is known.")
        @Nullable Double hoursToSecond,
    @Means(
            "Hours from the first report to that of the fifth outlet, itself the first, each with"
                + " an origin that none before it had; empty where there are fewer or times not"
                + " known.")
        @Nullable Double hoursToFifth) {
  private static final Set<String> KINDS = Set.of("story", "entity", "pair", "claim");

  public FirstReport {
    require(KINDS.contains(kind), "what is reported is of four kinds");
    require(kind.equals("story") == (entityA == null), "all but a story is of an entity");
    require(kind.equals("pair") == (entityB != null), "a pair is of two");
    require(outletsAfter > 0, "a report without a follower has no row");
    require(outletsAfter <= articlesAfter, "who follows has an article");
    require(distinctAfter <= articlesAfter, "distinct articles are articles");
    require(independentAfter <= articlesAfter, "independent articles are articles");
    require(onlyEchoes == (independentAfter == 0), "echoes are not independent");
    require(onlyEchoes == (secondOutletId == null), "who confirms is no echo");
    require((secondOutletId == null) == (secondArticleId == null), "a report is an article");
    require((secondOutletId == null) == (secondDay == null), "a report has a day");
    require(hoursToSecond == null || hoursToSecond >= 0, "what follows is later");
  }
}

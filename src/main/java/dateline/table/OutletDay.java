package dateline.table;

import static dateline.table.Invariant.require;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "one outlet on one day, be it a day without an article: between its first article and the"
            + " last day of the corpus that was over when the run began, unless it has published"
            + " nothing for 56 days (it has left, and begins anew when it returns)",
    layout = Layout.WHOLE)
public record OutletDay(
    @Key @Means("UTC day of publication; empty: undated articles.") @Nullable LocalDate day,
    @Key @Means("Publisher; empty when not known.") @Nullable String outletId,
    @Means("Articles that were analysed; 0 on a day without.") long articles,
    @Means(
            "Articles that the outlet's own past lets one expect: the median of its last 8 such"
                + " weekdays; while there are fewer than 4, of its last 56 days; empty while there are"
                + " fewer than 7. Days of a silence are passed over.")
        @Nullable Double expected,
    @Means(
            "Whether the day belongs to a silence: a pause with a pause_chance of at most 0.001. It"
                + " says nothing of what the outlet covers, but that articles are missing.")
        boolean silent,
    @Means("First day of the pause, days without articles in a row, that the day belongs to.")
        @Nullable LocalDate pauseFrom,
    @Means("How many days that pause lasts, later ones included.") @Nullable Long pauseDays,
    @Means(
            "Chance of so long a pause by the outlet's past before it: the product of the shares of"
                + " the days compared with, see expected, that had no article (one day more is drawn"
                + " from Poisson's distribution around their median). Empty where that past is too"
                + " short.")
        @Nullable Double pauseChance,
    @Means("Share of the outlet's articles that have no date; told in its row without a day.")
        @Nullable Double undatedShare,
    @Means("Languages of the articles, the commonest first.") List<LanguageArticles> languages,
    @Means("Words in the articles.") long words,
    @Means("Median words of an article; empty when there is none.") @Nullable Double wordsMedian,
    @Means("Articles that boilerplate was cut out of.") long articlesCut,
    @Means("Attributions in them that tell what a source did say; see source_day.")
        long attributions,
    @Means("Tone of the outlet's own words, per 100 words; empty when there are none.")
        @Nullable Double toneOwn,
    @Means("Tone of the words it quotes, per 100 words; empty when there are none.")
        @Nullable Double toneQuoted) {

  /** Articles in one language. */
  public record LanguageArticles(
      @Means("ISO 639-1; empty where the records give none.") @Nullable String language,
      @Means("Articles in it.") long articles) {}

  public OutletDay {
    require(!silent || articles == 0, "who publishes is not silent");
    require((articles == 0) == (pauseFrom != null), "a day without articles is one of a pause");
    require((pauseFrom == null) == (pauseDays == null), "a pause begins and lasts");
    require((articles == 0) == (wordsMedian == null), "articles have a length");
    require(undatedShare == null || day == null, "a day has no undated articles");
    require(articlesCut <= articles, "an article is cut or not");
    languages = List.copyOf(languages);
  }

  /** A day without articles. */
  public static OutletDay empty(LocalDate day, @Nullable String outletId, LocalDate pauseFrom) {
    return new OutletDay(
        day, outletId, 0, null, false, pauseFrom, 1L, null, null, List.of(), 0, null, 0, 0, null,
        null);
  }
}

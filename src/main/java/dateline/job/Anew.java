package dateline.job;

import static org.apache.spark.sql.functions.lit;

import dateline.spark.Draft;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a run makes anew though nothing says that they would come out otherwise.
 *
 * @param why what the user asked for; none: nothing is made anew for that
 * @param all whether it is all articles, those without a day among them
 * @param from the first day otherwise
 * @param to the last day
 */
record Anew(@Nullable String why, boolean all, LocalDate from, LocalDate to) {
  /** No day with articles lies outside of these, and any reader can count in them. */
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  static final Anew NOTHING = new Anew(null, false, LAST, FIRST);
  static final Anew EVERYTHING = new Anew("rebuild", true, FIRST, LAST);

  /** The articles of a range of days, open where an end is not given. */
  static Anew days(@Nullable LocalDate from, @Nullable LocalDate to) {
    String first = from == null ? "" : to == null ? " from " + from : " " + from;
    String why = "backfill" + first + (to == null ? "" : " to " + to);
    return new Anew(why, false, from == null ? FIRST : from, to == null ? LAST : to);
  }

  /** Whether an article of a day is made anew. */
  Column has(Column day) {
    return all ? lit(true) : day.isNotNull().and(day.between(lit(from), lit(to)));
  }

  /** Has a run compute their days. */
  void touch(Draft draft) {
    if (all) {
      draft.touchAll();
    } else {
      draft.touch(from, to);
    }
  }
}

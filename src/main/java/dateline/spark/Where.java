package dateline.spark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table to read: what a file says of itself spares reading the parts of it that
 * have none.
 *
 * @param columns the columns that are looked at; none of them nested
 * @param from the first of the days that rows may be of, and with it {@code to} the last; null: of
 *     any day
 */
public record Where(
    Set<String> columns,
    @Nullable FilterPredicate predicate,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** All rows. */
  public static final Where ALL = new Where(Set.of(), null, null, null);

  public Where {
    columns = Set.copyOf(columns);
  }

  /** Rows with a text in a column. */
  public static Where is(String column, String text) {
    return of(
        column, FilterApi.eq(FilterApi.binaryColumn(column), Binary.fromString(text)), null, null);
  }

  /** Rows with one of some texts in a column. */
  public static Where in(String column, Collection<String> texts) {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("no text to look for in " + column);
    }
    Set<Binary> values =
        new TreeSet<>(texts).stream().map(Binary::fromString).collect(Collectors.toSet());
    return of(column, FilterApi.in(FilterApi.binaryColumn(column), values), null, null);
  }

  /** Rows without a day. */
  public static Where undated() {
    return of("day", FilterApi.eq(FilterApi.intColumn("day"), null), null, null);
  }

  /** Rows of days from one to another. */
  public static Where days(LocalDate from, LocalDate to) {
    return of(
        "day",
        FilterApi.and(
            FilterApi.gtEq(FilterApi.intColumn("day"), (int) from.toEpochDay()),
            FilterApi.ltEq(FilterApi.intColumn("day"), (int) to.toEpochDay())),
        from,
        to);
  }

  /** Rows that both choose. */
  public Where and(Where other) {
    Set<String> all = new HashSet<>(columns);
    all.addAll(other.columns);
    return new Where(
        all,
        predicate == null
            ? other.predicate
            : other.predicate == null ? predicate : FilterApi.and(predicate, other.predicate),
        from == null ? other.from : from,
        to == null ? other.to : to);
  }

  /** Rows that either chooses. */
  public Where or(Where other) {
    if (predicate == null || other.predicate == null) {
      return ALL;
    }
    Set<String> all = new HashSet<>(columns);
    all.addAll(other.columns);
    return new Where(all, FilterApi.or(predicate, other.predicate), null, null);
  }

  FilterCompat.Filter filter() {
    return predicate == null ? FilterCompat.NOOP : FilterCompat.get(predicate);
  }

  /** Whether a file that is named after a span of days may have such rows. */
  boolean mayBeIn(String span) {
    return from == null || to == null || Spans.overlaps(span, from, to);
  }

  private static Where of(
      String column, FilterPredicate predicate, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Where(Set.of(column), predicate, from, to);
  }
}

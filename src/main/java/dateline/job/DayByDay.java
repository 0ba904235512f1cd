package dateline.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes rows that come in the order of their days and works on one day after the other. */
final class DayByDay<A, B> implements Iterator<B> {
  private final Iterator<A> rows;
  private final Function<A, @Nullable Object> dayOf;
  private final Function<List<A>, Iterator<B>> work;
  private Iterator<B> done = Collections.emptyIterator();
  private @Nullable A next;

  DayByDay(
      Iterator<A> rows, Function<A, @Nullable Object> dayOf, Function<List<A>, Iterator<B>> work) {
    this.rows = rows;
    this.dayOf = dayOf;
    this.work = work;
    next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (!done.hasNext() && next != null) {
      done = work.apply(day(next));
    }
    return done.hasNext();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return done.next();
  }

  /** The rows of the day that a row begins. */
  private List<A> day(A first) {
    List<A> day = new ArrayList<>();
    Object of = dayOf.apply(first);
    next = first;
    while (next != null && Objects.equals(dayOf.apply(next), of)) {
      day.add(next);
      next = rows.hasNext() ? rows.next() : null;
    }
    return day;
  }
}

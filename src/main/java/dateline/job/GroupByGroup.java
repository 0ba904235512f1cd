package dateline.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes rows that come in groups, such as days, and works on one group after the other. */
final class GroupByGroup<A, B> implements Iterator<B> {
  private final Iterator<A> rows;
  private final Function<A, @Nullable Object> groupOf;
  private final Function<List<A>, Iterator<B>> work;
  private Iterator<B> done = Collections.emptyIterator();
  private @Nullable A next;

  GroupByGroup(
      Iterator<A> rows,
      Function<A, @Nullable Object> groupOf,
      Function<List<A>, Iterator<B>> work) {
    this.rows = rows;
    this.groupOf = groupOf;
    this.work = work;
    next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (!done.hasNext() && next != null) {
      done = work.apply(group(next));
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

  /** The rows of the group that a row begins. */
  private List<A> group(A first) {
    List<A> group = new ArrayList<>();
    Object of = groupOf.apply(first);
    next = first;
    while (next != null && Objects.equals(groupOf.apply(next), of)) {
      group.add(next);
      next = rows.hasNext() ? rows.next() : null;
    }
    return group;
  }
}

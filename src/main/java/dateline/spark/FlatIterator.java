package dateline.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a function makes of each item, one after the other, without holding more than one's. */
final class FlatIterator<A, B> implements Iterator<B> {
  private final Iterator<A> items;
  private final Function<A, Stream<B>> function;
  private Iterator<B> made = Collections.emptyIterator();

  FlatIterator(Iterator<A> items, Function<A, Stream<B>> function) {
    this.items = items;
    this.function = function;
  }

  @Override
  public boolean hasNext() {
    while (!made.hasNext() && items.hasNext()) {
      made = function.apply(items.next()).iterator();
    }
    return made.hasNext();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return made.next();
  }
}

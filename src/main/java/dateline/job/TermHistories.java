package dateline.job;

import dateline.sentiment.loaded.TermHistory;
import dateline.table.LoadedTerm;
import dateline.table.TermAdoption;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the histories of publishers' terms from uses in the order of publisher, concept, day. */
final class TermHistories implements Iterator<TermAdoption> {
  private final Iterator<LoadedTerm> uses;
  private @Nullable LoadedTerm next;
  private Iterator<TermAdoption> told = Collections.emptyIterator();

  TermHistories(Iterator<LoadedTerm> uses) {
    this.uses = uses;
    next = following();
  }

  @Override
  public boolean hasNext() {
    while (!told.hasNext() && next != null) {
      told = history(next).adoptions().iterator();
    }
    return told.hasNext();
  }

  @Override
  public TermAdoption next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return told.next();
  }

  /** The history that a use begins. */
  private TermHistory history(LoadedTerm first) {
    TermHistory history = new TermHistory();
    for (LoadedTerm use = first; use != null && isOfOne(use, first); use = next) {
      history.add(use);
      next = following();
    }
    return history;
  }

  private @Nullable LoadedTerm following() {
    return uses.hasNext() ? uses.next() : null;
  }

  private static boolean isOfOne(LoadedTerm use, LoadedTerm other) {
    return use.concept().equals(other.concept())
        && Objects.equals(use.outletId(), other.outletId());
  }
}

package dateline.source.credit;

import static java.util.Comparator.naturalOrder;

import dateline.table.Credit;
import dateline.table.Outlet;
import dateline.text.Span;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The credits of one article while they are found: each once, without a publisher's own name. */
final class Credits {
  private final @Nullable Outlet publisher;
  private final Set<Credit> given = new LinkedHashSet<>();
  private @Nullable Credited agency;

  Credits(@Nullable Outlet publisher) {
    this.publisher = publisher;
  }

  /** Adds a credit that stands in the text. */
  void add(List<Credited> credited, String place, Span span, String text) {
    credited.forEach(one -> add(one, place, span.of(text), span));
  }

  /** Adds a credit that stands elsewhere. */
  void add(List<Credited> credited, String place, String words) {
    credited.forEach(one -> add(one, place, words, null));
  }

  /** The agency that has been credited first; the publisher where it is one; else another. */
  Credited agencyOr(Credited other) {
    if (agency != null) {
      return agency;
    }
    return publisher != null && Credited.of(publisher).isAgency() ? Credited.of(publisher) : other;
  }

  /** Those in the text in order, then the others. */
  List<Credit> given() {
    return given.stream()
        .sorted(Comparator.comparing(Credit::start, Comparator.nullsLast(naturalOrder())))
        .toList();
  }

  private void add(Credited credited, String place, String words, @Nullable Span span) {
    boolean own = publisher != null && publisher.outletId().equals(credited.id());
    if (own && !credited.isAgency()) {
      return;
    }
    if (agency == null && credited.id() != null && credited.isAgency()) {
      agency = credited;
    }
    Integer start = span == null ? null : span.start();
    Integer end = span == null ? null : span.end();
    given.add(new Credit(credited.id(), place, words, start, end));
  }
}

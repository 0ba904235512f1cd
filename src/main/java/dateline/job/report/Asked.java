package dateline.job.report;

import dateline.report.Evidence.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Whom and what the figures of a report mention: their names are looked up together at the end. */
final class Asked {
  private final SortedSet<String> entities = new TreeSet<>();
  private final SortedSet<String> outlets = new TreeSet<>();
  private final SortedSet<String> articles = new TreeSet<>();

  SortedSet<String> entities() {
    return entities;
  }

  SortedSet<String> outlets() {
    return outlets;
  }

  SortedSet<String> articles() {
    return articles;
  }

  String entity(String id) {
    entities.add(id);
    return id;
  }

  @Nullable String entityOrNone(@Nullable String id) {
    return id == null ? null : entity(id);
  }

  String outlet(String id) {
    outlets.add(id);
    return id;
  }

  Address place(Address place) {
    articles.add(place.article());
    return place;
  }

  /** Addresses in columns of a row, each a struct whose last members are article, start and end. */
  List<Address> places(Row row, String... columns) {
    List<Address> places = new ArrayList<>();
    for (String column : columns) {
      @Nullable Row place = row.getAs(column);
      if (place != null) {
        places.add(
            place(
                new Address(
                    place.getAs("article"), place.<Integer>getAs("from"), place.getAs("to"))));
      }
    }
    return places.stream().distinct().toList();
  }
}

package dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.report.Layout.Pair;
import dateline.report.Layout.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where nodes are drawn. */
class LayoutTest {
  /** Two rings of eight, and a link between them. */
  private static final List<String> ACTORS =
      IntStream.range(0, 16).mapToObj(i -> "actor-" + i).toList();

  private static final List<Pair> LINKS = links();

  private static List<Pair> links() {
    List<Pair> links = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      links.add(new Pair(i, (i + 1) % 8));
      links.add(new Pair(8 + i, 8 + (i + 1) % 8));
    }
    links.add(new Pair(0, 8));
    return links;
  }

  @Test
  void theSameNetworkLiesTheSameEachNight() {
    assertThat(Layout.of(ACTORS, LINKS)).isEqualTo(Layout.of(ACTORS, LINKS));
  }

  @Test
  void nodesLieInsideTheDrawingAndApartFromEachOther() {
    List<Place> places = Layout.of(ACTORS, LINKS);
    assertThat(places).allMatch(place -> place.x() >= 0 && place.x() <= 1);
    assertThat(places).allMatch(place -> place.y() >= 0 && place.y() <= 1);
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(distance(places.get(i), places.get(j))).isGreaterThan(0.02);
      }
    }
  }

  @Test
  void thoseWhoAreLinkedLieNearerThanOthers() {
    List<Place> places = Layout.of(ACTORS, LINKS);
    double linked =
        LINKS.stream()
            .mapToDouble(link -> distance(places.get(link.a()), places.get(link.b())))
            .average()
            .orElseThrow();
    double all =
        IntStream.range(0, 256)
            .mapToDouble(i -> distance(places.get(i / 16), places.get(i % 16)))
            .average()
            .orElseThrow();
    assertThat(linked).isLessThan(0.85 * all);
  }

  @Test
  void aNewcomerMovesTheOthersLittle() {
    List<Place> before = Layout.of(ACTORS, LINKS);
    List<String> more = new ArrayList<>(ACTORS);
    more.add("newcomer");
    List<Pair> links = new ArrayList<>(LINKS);
    links.add(new Pair(3, 16));
    List<Place> after = Layout.of(more, links);
    double moved =
        IntStream.range(0, 16)
            .mapToDouble(i -> distance(before.get(i), after.get(i)))
            .average()
            .orElseThrow();
    assertThat(moved).isLessThan(0.15);
  }

  @Test
  void aSingleNodeLiesInTheMiddle() {
    assertThat(Layout.of(List.of("alone"), List.of())).containsExactly(new Place(0.5, 0.5));
  }

  private static double distance(Place one, Place other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }
}

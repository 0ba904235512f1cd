package dateline.measure.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each community here is a clique of nodes of one letter each. */
class CommunityLabelsTest {

  @Test
  void freshLabelIsTheMemberOfTheGreatestStrength() {
    Network network = Graphs.of("a-b:1 b-c:2 a-c:1 e-d:1");
    CommunityLabels labels = CommunityLabels.none().next(network, Communities.of(network, 1, 1));
    assertThat(labels.labels()).isEqualTo(Map.of("a", "b", "b", "b", "c", "b", "d", "d", "e", "d"));
    assertThat(labels.used()).containsExactly("b", "d");
  }

  @Test
  void labelStaysWhenTheStrongestMemberIsAnotherOrHasLeft() {
    CommunityLabels first = next(CommunityLabels.none(), "abcd wxyz");
    assertThat(parts(next(first, "bcde wxyz"))).isEqualTo(Map.of("a", "bcde", "w", "wxyz"));
  }

  @Test
  void largerPartKeepsTheLabelOfACommunityThatSplits() {
    CommunityLabels first = next(CommunityLabels.none(), "abcdefg");
    assertThat(parts(next(first, "abc defg"))).isEqualTo(Map.of("a", "defg", "a~2", "abc"));
  }

  @Test
  void largestOfThreeEqualPartsKeepsTheLabelButNoneOfFour() {
    CommunityLabels three = next(CommunityLabels.none(), "abcdefghi");
    assertThat(parts(next(three, "abc def ghi")))
        .isEqualTo(Map.of("a", "abc", "d", "def", "g", "ghi"));
    CommunityLabels four = next(CommunityLabels.none(), "abcdefghijkl");
    assertThat(parts(next(four, "abc def ghi jkl")))
        .isEqualTo(Map.of("a~2", "abc", "d", "def", "g", "ghi", "j", "jkl"));
  }

  @Test
  void labelOfTheLargestStaysWhenCommunitiesMerge() {
    CommunityLabels first = next(CommunityLabels.none(), "abc defg");
    CommunityLabels merged = next(first, "abcdefg");
    assertThat(parts(merged)).isEqualTo(Map.of("d", "abcdefg"));
    assertThat(merged.used()).containsExactly("a", "d");
  }

  @Test
  void communityThatIsBornTakesAFreshLabel() {
    CommunityLabels first = next(CommunityLabels.none(), "abc");
    assertThat(parts(next(first, "abc xyz"))).isEqualTo(Map.of("a", "abc", "x", "xyz"));
  }

  @Test
  void labelOfACommunityThatDiedIsNotGivenAgain() {
    CommunityLabels first = next(CommunityLabels.none(), "abc xyz");
    CommunityLabels without = next(first, "abc");
    assertThat(parts(without)).isEqualTo(Map.of("a", "abc"));
    CommunityLabels back = next(without, "abc xyz");
    assertThat(parts(back)).isEqualTo(Map.of("a", "abc", "x~2", "xyz"));
    assertThat(back.used()).containsExactly("a", "x", "x~2");
  }

  @Test
  void labelsReadBackGoOn() {
    CommunityLabels kept =
        CommunityLabels.of(Map.of("a", "one", "b", "one", "c", "one"), Set.of("x"));
    assertThat(kept.used()).containsExactly("one", "x");
    assertThat(parts(next(kept, "abc xyz"))).isEqualTo(Map.of("one", "abc", "x~2", "xyz"));
  }

  /** Two share three members of four and five; the one more alike takes the label. */
  @Test
  void mostAlikeTakesTheLabelNotTheOneWithMostInCommon() {
    CommunityLabels first = next(CommunityLabels.none(), "abcdef lmnopqrs");
    assertThat(parts(next(first, "abc deflmnopqrs")))
        .isEqualTo(Map.of("a", "abc", "l", "deflmnopqrs"));
  }

  /** Each night one member of each community changes places with one of the other. */
  @Test
  void labelsStayThroughThirtyNightsThatLeaveNoMemberInPlace() {
    String one = "abcdefghij";
    String other = "klmnopqrst";
    CommunityLabels labels = next(CommunityLabels.none(), one + " " + other);
    for (int night = 0; night < 30; night++) {
      String rest = one.substring(1) + other.charAt(0);
      other = other.substring(1) + one.charAt(0);
      one = rest;
      labels = next(labels, one + " " + other);
      assertThat(parts(labels)).isEqualTo(Map.of("a", sorted(one), "k", sorted(other)));
    }
    assertThat(labels.used()).containsExactly("a", "k");
  }

  /** One of a hundred edges changes each night; no label is lost and none is new. */
  @Test
  void labelsStayThroughThirtyNightsOfDrift() {
    List<String> edges = Graphs.planted(10, 30, 0.35, 0.02, 1);
    CommunityLabels labels = CommunityLabels.none();
    Set<String> known = new HashSet<>();
    for (int night = 0; night < 30; night++) {
      Network network = Graphs.of(edges);
      Communities communities = Communities.of(network, 1, 1, labels.labels(), Communities.LOSS);
      CommunityLabels next = labels.next(network, communities);
      assertThat(next.used()).containsAll(known);
      assertThat(new TreeSet<>(next.labels().values())).hasSize(communities.count());
      known.addAll(next.used());
      labels = next;
      edges = Graphs.changed(edges, 0.01, night);
    }
    assertThat(known).hasSize(10);
  }

  /** A night whose communities are these cliques. */
  private static CommunityLabels next(CommunityLabels before, String cliques) {
    Network network = Graphs.of(Graphs.cliques(cliques));
    return before.next(network, Communities.of(network, 1, 1));
  }

  /** The members of each label. */
  private static Map<String, String> parts(CommunityLabels labels) {
    Map<String, String> parts = new TreeMap<>();
    labels.labels().forEach((id, label) -> parts.merge(label, id, String::concat));
    return parts;
  }

  private static String sorted(String letters) {
    char[] sorted = letters.toCharArray();
    Arrays.sort(sorted);
    return new String(sorted);
  }
}

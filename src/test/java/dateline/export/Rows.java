package dateline.export;

import java.time.LocalDate;
import java.util.List;

/** A network of three, of which one is little known, and two edges. */
final class Rows {
  static final List<NetworkNode> NODES =
      List.of(
          new NetworkNode("Q212", "Ukraine", "PLACE", "Q212", 2, 7.5, 0.25, 40L),
          new NetworkNode(
              "Q7", "R&D <\"dept\"> \uD83D\uDE00 Київ", "ORG", "Q212~2", 1, 5.0, 0.0, 9L),
          new NetworkNode("x\u0001\uD800", null, null, null, null, null, null, null));

  static final List<NetworkEdge> EDGES =
      List.of(
          new NetworkEdge(
              "Q212",
              "Q7",
              5.0,
              8L,
              6L,
              5L,
              0.5,
              1e-5,
              0.04,
              3.0,
              LocalDate.of(2024, 2, 24),
              LocalDate.of(2025, 4, 28)),
          new NetworkEdge(
              "Q212", "x\u0001\uD800", null, 3L, null, null, null, null, null, null, null, null));

  private Rows() {}
}

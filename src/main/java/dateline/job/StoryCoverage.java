package dateline.job;

import dateline.story.coverage.Coverage;
import dateline.story.coverage.Piece;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A story, who of the panel carried it, and who published on its days.
 *
 * @param carrying its articles by outlets of the panel
 * @param watching outlets that published on its days as one could expect
 */
record StoryCoverage(String storyId, List<Carrying> carrying, List<Watching> watching) {

  /** An article of the story. */
  record Carrying(
      String articleId, LocalDate day, String outletId, String distinctId, String originId) {
    private Piece piece(String storyId) {
      boolean began = articleId.equals(storyId);
      return new Piece(articleId, day, null, outletId, distinctId, originId, began, null);
    }
  }

  /** An outlet on the days of the story: what its past lets one expect, and what it published. */
  record Watching(String outletId, double expected, long published) {}

  /**
   * Whether an outlet carried a story that others carried.
   *
   * @param carried whether it did
   * @param outlets the others that did
   * @param outletsIndependent the others that did independently
   * @param width how widely they did, roughly
   */
  record Choice(
      String storyId,
      LocalDate day,
      LocalDate lastDay,
      String outletId,
      double expected,
      long published,
      boolean carried,
      long outlets,
      long outletsIndependent,
      int width) {}

  /** For each outlet that published then what it did, if others enough carried the story. */
  Stream<Choice> choices(int least) {
    Coverage all = new Coverage(carrying.stream().map(c -> c.piece(storyId)).toList());
    LocalDate day = carrying.stream().map(Carrying::day).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = carrying.stream().map(Carrying::day).max(LocalDate::compareTo).orElseThrow();
    return watching.stream()
        .map(outlet -> choice(outlet, all, day, last, least))
        .filter(choice -> choice.outletsIndependent() >= least);
  }

  private Choice choice(Watching outlet, Coverage all, LocalDate day, LocalDate last, int least) {
    boolean carried = all.isBy(outlet.outletId());
    Coverage others = carried ? all.without(outlet.outletId()) : all;
    return new Choice(
        storyId,
        day,
        last,
        outlet.outletId(),
        outlet.expected(),
        outlet.published(),
        carried,
        others.outlets(),
        others.independent(),
        others.width(least));
  }
}

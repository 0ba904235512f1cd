package dateline.measure.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that changes in one series. A rise that ends within {@link #LONGEST_BURST} days, or is no
 * older at the series' end, is a burst and no change of level: such days are passed over when
 * changes of level are looked for, and bursts are then set against the level of their own time.
 *
 * @param level its usual rate, and how the last days stand
 * @param changes of level, ascending
 * @param bursts ascending
 * @param trend null where there are too few days to tell one
 */
public record SeriesChange(
    RobustLevel level, List<ChangePoint> changes, List<Burst> bursts, @Nullable MannKendall trend) {
  /** The longest rise that is a burst, in days; a longer one is a level. */
  public static final int LONGEST_BURST = 28;

  /** From so many days on, a trend is told by weeks. */
  public static final int WEEKS = 20 * 7;

  public SeriesChange {
    changes = List.copyOf(changes);
    bursts = List.copyOf(bursts);
  }

  /**
   * What changes in a series.
   *
   * @throws IllegalArgumentException when there are no articles before the last seven days
   */
  public static SeriesChange of(DailyCounts series) {
    ShortRises.Rest rest = ShortRises.without(series);
    DailyCounts calm = rest.series();
    double dispersion = Dispersion.ofStretches(calm);
    List<ChangePoint> changes = rest.isLevel() ? List.of() : ChangePoints.of(calm, dispersion);
    UsualRates usual = UsualRates.of(calm, changes);
    return new SeriesChange(
        RobustLevel.of(series),
        changes,
        Bursts.of(series, usual, dispersion, BurstStates.USUAL),
        MannKendall.of(series, series.days() < WEEKS ? 1 : 7));
  }
}

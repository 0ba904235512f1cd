package dateline.encoder;

import dateline.text.Span;
import java.util.List;

/**
 * A row in which targets are hidden.
 *
 * @param places the pieces of each target
 */
public record TargetRow(PieceRow row, List<Span> places) {}

package dateline.measure.pair;

/**
 * In how many articles two entities are named together within a window.
 *
 * @param articles all
 * @param distinct those of one text once
 * @param independent those of one origin once
 * @param weighted all, but that a round-up counts as one divided by its items
 */
public record Together(int articles, int distinct, int independent, double weighted) {}

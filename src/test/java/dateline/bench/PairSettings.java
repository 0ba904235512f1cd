package dateline.bench;

/**
 * What all methods are told.
 *
 * @param articlesOnly whether they count articles only, not in how many the two stand close
 * @param memory what DuckDB may take beside the heap, as {@code 3GB}
 */
record PairSettings(boolean articlesOnly, String memory) {}

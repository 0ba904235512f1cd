package dateline.corpus;

/**
 * A value that does not stand in a field of the record.
 *
 * @param value what a field would give
 * @param origin where it comes from, as the origins of {@link dateline.table.Article} name it
 */
record Sourced(Object value, String origin) {}

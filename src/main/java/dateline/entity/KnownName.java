package dateline.entity;

/**
 * What a known name stands for.
 *
 * @param id the entity, an outlet's with its prefix
 * @param type person, location or organization
 * @param method how a mention by this name is found
 */
record KnownName(String id, String type, Method method) {}

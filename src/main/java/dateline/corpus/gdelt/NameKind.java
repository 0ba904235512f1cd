package dateline.corpus.gdelt;

/** What GDELT takes a name for. */
public enum NameKind {
  /** A person of the knowledge graph. */
  PERSON,
  /** A company, authority, association or other organisation of the knowledge graph. */
  ORGANISATION,
  /** A place, from a country to a landmark. */
  LOCATION,
  /** Who acts in an event or is acted upon: a country, a group, a role, now and then a person. */
  ACTOR
}

package dateline.source.roster;

import java.util.Locale;

/** What a source is; TABLES.md tells what counts as which. */
public enum SourceType {
  OUTLET,
  WIRE_AGENCY,
  GOVERNMENT,
  OFFICIAL,
  MILITARY,
  INTELLIGENCE,
  INTERNATIONAL_ORGANIZATION,
  NGO,
  ARMED_GROUP,
  EXPERT,
  CIVILIAN,
  DOCUMENT,
  SOCIAL_MEDIA,
  UNNAMED;

  /** As it is written in tables and lists. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static SourceType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}

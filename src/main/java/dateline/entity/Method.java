package dateline.entity;

import java.util.Locale;

/** How a mention was found. */
enum Method {
  NAME,
  DEMONYM,
  OUTLET,
  CANDIDATE,
  DOCUMENT;

  /** The word that stands for it in the tables. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package dateline.entity;

import java.util.Locale;

/** How a mention was found. */
enum Method {
  NAME,
  /** By a name that stands for this entity for a time only. */
  DATED,
  DEMONYM,
  OUTLET,
  CANDIDATE,
  DOCUMENT,
  OFFICE;

  /** The word that stands for it in the tables. */
  String word() {
    return (this == DATED ? NAME : this).name().toLowerCase(Locale.ROOT);
  }
}

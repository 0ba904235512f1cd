package dateline.corpus;

/** How dates like 4/5/2024 are to be read. */
public enum DateOrder {
  /** Not at all: they could be either, so such records are undated. */
  NONE,
  /** Month, day, year. */
  MDY,
  /** Day, month, year. */
  DMY
}

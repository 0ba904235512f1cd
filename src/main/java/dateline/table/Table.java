package dateline.table;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as the row of a table that is named after it in snake case. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {
  /** What one row stands for; completes the sentence "A row is ...". */
  String row();

  /** How the table is kept in files and brought up to date. */
  Layout layout() default Layout.BY_DAY;

  /** Ways in which a table follows the days of its articles. */
  enum Layout {
    /** Has a {@code day} column; a run replaces the rows of the days it touches. */
    BY_DAY,
    /** A run replaces the whole table. */
    WHOLE,
    /** Lives only while a run works; never published. */
    SCRATCH
  }
}

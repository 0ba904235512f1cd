/** The tables, one record each: columns with their meaning, key and invariants. */
@NullMarked
package dateline.table;

import org.jspecify.annotations.NullMarked;

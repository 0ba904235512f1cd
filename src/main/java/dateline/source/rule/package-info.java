/** Where a source stands: one rule for each way in which sentences name who speaks. */
@NullMarked
package dateline.source.rule;

import org.jspecify.annotations.NullMarked;

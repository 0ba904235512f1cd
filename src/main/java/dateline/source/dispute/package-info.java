/** Whose claim a denial disputes. */
@NullMarked
package dateline.source.dispute;

import org.jspecify.annotations.NullMarked;

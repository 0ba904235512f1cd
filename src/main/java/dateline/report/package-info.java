/** A report on an edition as one page of HTML: figures in, page out. */
@NullMarked
package dateline.report;

import org.jspecify.annotations.NullMarked;

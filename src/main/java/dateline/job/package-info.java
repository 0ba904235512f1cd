/** One file per output table: how it is computed from others; and the runs that do it. */
@NullMarked
package dateline.job;

import org.jspecify.annotations.NullMarked;

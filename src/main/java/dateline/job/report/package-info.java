/** Reads from an edition what a report on it shows: one file per section. */
@NullMarked
package dateline.job.report;

import org.jspecify.annotations.NullMarked;

/** What changes in a series of daily counts: its usual level, its changes, bursts and trend. */
@NullMarked
package dateline.measure.change;

import org.jspecify.annotations.NullMarked;

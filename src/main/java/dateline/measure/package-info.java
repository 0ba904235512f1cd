/** Statistics: association, intervals, counting; pure functions of numbers. */
@NullMarked
package dateline.measure;

import org.jspecify.annotations.NullMarked;

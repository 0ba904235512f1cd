/** The command line of Dateline. */
@NullMarked
package dateline;

import org.jspecify.annotations.NullMarked;

/** Rebuilds the models that ship with Dateline. */
@NullMarked
package dateline.train;

import org.jspecify.annotations.NullMarked;

/** Who is named together with whom: counted, and how much more often than by chance. */
@NullMarked
package dateline.measure.pair;

import org.jspecify.annotations.NullMarked;

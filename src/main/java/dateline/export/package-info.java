/** Writes the network of those who are named together in the formats of programs that draw it. */
@NullMarked
package dateline.export;

import org.jspecify.annotations.NullMarked;

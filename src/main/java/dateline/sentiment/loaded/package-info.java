/** The words that the sides of a war use for the same thing: where they stand, in whose voice. */
@NullMarked
package dateline.sentiment.loaded;

import org.jspecify.annotations.NullMarked;

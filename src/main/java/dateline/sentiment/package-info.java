/** How the text speaks of whom, in whose voice; pure functions. */
@NullMarked
package dateline.sentiment;

import org.jspecify.annotations.NullMarked;

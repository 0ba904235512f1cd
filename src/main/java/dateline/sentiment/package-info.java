/** How the text speaks, of whom, in whose voice: valences of words; pure functions. */
@NullMarked
package dateline.sentiment;

import org.jspecify.annotations.NullMarked;

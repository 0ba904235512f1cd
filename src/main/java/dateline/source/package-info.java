/** Who is cited, with which words, saying what; pure functions. */
@NullMarked
package dateline.source;

import org.jspecify.annotations.NullMarked;

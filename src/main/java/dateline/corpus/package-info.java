/** Input formats, one reader a file: bytes become articles or rejected records. */
@NullMarked
package dateline.corpus;

import org.jspecify.annotations.NullMarked;

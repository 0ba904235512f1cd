/** Who had something first, and who told it from work of his own; pure functions. */
@NullMarked
package dateline.story.coverage;

import org.jspecify.annotations.NullMarked;

/** Which articles are copies of others, told from sketches of their texts; pure functions. */
@NullMarked
package dateline.story.copy;

import org.jspecify.annotations.NullMarked;

/** Which articles are copies of others, told from sketches of their texts; pure functions. */
@NullMarked
package dateline.story;

import org.jspecify.annotations.NullMarked;

/** Whether a word that can be noun or verb is one or the other where it stands. */
@NullMarked
package dateline.source.sense;

import org.jspecify.annotations.NullMarked;

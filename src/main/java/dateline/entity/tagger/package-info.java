/** A tagger of names, a linear chain and a network beside it, and what they are trained with. */
@NullMarked
package dateline.entity.tagger;

import org.jspecify.annotations.NullMarked;

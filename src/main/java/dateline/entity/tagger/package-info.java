/** A linear-chain tagger of names, what it is trained with, and the model it reads. */
@NullMarked
package dateline.entity.tagger;

import org.jspecify.annotations.NullMarked;

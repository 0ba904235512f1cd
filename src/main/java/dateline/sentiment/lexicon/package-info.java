/** Stance by the valences of the words around a target: no training, any word explained. */
@NullMarked
package dateline.sentiment.lexicon;

import org.jspecify.annotations.NullMarked;

/** Targets in sentences with the polarity that readers found: for training and for measuring. */
@NullMarked
package dateline.sentiment.gold;

import org.jspecify.annotations.NullMarked;

/** Stance by a small recurrent network that learnt from the accurate mode: plain Java. */
@NullMarked
package dateline.sentiment.network;

import org.jspecify.annotations.NullMarked;

/** What small networks are made of: plain Java that computes the same on every machine. */
@NullMarked
package dateline.network;

import org.jspecify.annotations.NullMarked;

/** What the network of those who are named together looks like; pure functions of its edges. */
@NullMarked
package dateline.measure.network;

import org.jspecify.annotations.NullMarked;

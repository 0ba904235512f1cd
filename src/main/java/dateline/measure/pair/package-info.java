/** What can be said of two things that are named together: how often, how strongly, how surely. */
@NullMarked
package dateline.measure.pair;

import org.jspecify.annotations.NullMarked;

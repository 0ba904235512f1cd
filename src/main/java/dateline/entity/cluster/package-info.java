/** Clusters of words that stand in the same places (Brown et al. 1992). */
@NullMarked
package dateline.entity.cluster;

import org.jspecify.annotations.NullMarked;

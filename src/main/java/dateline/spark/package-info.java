/** The only bridge between records and Spark, and where tables are published. */
@NullMarked
package dateline.spark;

import org.jspecify.annotations.NullMarked;

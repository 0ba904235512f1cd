/** Shows what is behind the tables in the terminal: the words behind a figure, portraits. */
@NullMarked
package dateline.job.show;

import org.jspecify.annotations.NullMarked;

/** GDELT's files of articles, events and mentions, read line by line. */
@NullMarked
package dateline.corpus.gdelt;

import org.jspecify.annotations.NullMarked;

/**
 * Web archives, WARC and ARC, read as a stream of captures; what is broken in them is passed over.
 */
@NullMarked
package dateline.corpus.archive;

import org.jspecify.annotations.NullMarked;

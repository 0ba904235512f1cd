/** A small fine-tuned encoder reads sentences; one reading serves all its heads. */
@NullMarked
package dateline.encoder;

import org.jspecify.annotations.NullMarked;

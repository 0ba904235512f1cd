/**
 * What a cue attributes: where in its sentence, its quotation or the paragraphs after it that
 * begins and ends.
 */
@NullMarked
package dateline.source.content;

import org.jspecify.annotations.NullMarked;

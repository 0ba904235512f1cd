/** How words speak, whoever they are about: the tone of sentences. */
@NullMarked
package dateline.sentiment.tone;

import org.jspecify.annotations.NullMarked;

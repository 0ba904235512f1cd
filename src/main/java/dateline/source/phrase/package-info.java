/** Phrases: noun phrases with the names that head them, verbs with their auxiliaries, times. */
@NullMarked
package dateline.source.phrase;

import org.jspecify.annotations.NullMarked;

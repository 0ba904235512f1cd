package dateline.sentiment.tone;

import dateline.text.Span;

/**
 * A word or phrase of a text that speaks well or ill of something, or is a word of war.
 *
 * @param tokens the tokens it takes
 * @param valence from -5 (hostile) to 5 (admiring), a negation before it taken into account
 * @param event whether it is a word of war: it says what happens in one, or who and what takes
 *     part, rather than how one speaks of it
 */
public record ValuedWord(Span tokens, int valence, boolean event) {}

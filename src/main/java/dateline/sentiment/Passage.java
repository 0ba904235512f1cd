package dateline.sentiment;

import dateline.text.Span;
import java.util.List;

/**
 * Words and the one they may judge.
 *
 * @param words of one sentence, or what is left of it; may be very many
 * @param target the words that name whom the passage is about, at least one
 */
public record Passage(List<String> words, Span target) {}

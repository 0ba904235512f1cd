package dateline.encoder;

import dateline.text.Span;
import java.util.List;

/**
 * Whom a sentence may judge, as an encoder may see it.
 *
 * @param place of its words in the sentence, at least one
 * @param shown the words that stand for them, at least one; an empty one is hidden
 */
public record HiddenTarget(Span place, List<String> shown) {}

package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireSpan;

/** A sentence of an annotation; its ordinal is its place in the list, the headline being first. */
public record Sentence(
    @Means("Offset of its first character in article.text.") int start,
    @Means("Offset after its last character.") int end,
    @Means("Words in it.") int words,
    @Means("Sum of the valences (-5 to 5) of its words; 0 when none has one.") int tone,
    @Means("The part of tone that stands inside quotation marks.") int toneQuoted,
    @Means("Words inside quotation marks.") int wordsQuoted,
    @Means("tone without the words of war, which say what happens and not how one speaks of it.")
        int evaluativeTone,
    @Means("The part of evaluative_tone that stands inside quotation marks.")
        int evaluativeToneQuoted,
    @Means("Words of war in it: attack, troops, ceasefire.") int eventWords,
    @Means("Words of war inside quotation marks.") int eventWordsQuoted) {

  public Sentence {
    requireSpan(start, end);
    require(0 <= wordsQuoted && wordsQuoted <= words, "quoted words are words");
    require(0 <= eventWordsQuoted && eventWordsQuoted <= eventWords, "quoted words are words");
    require(eventWords <= words, "words of war are words");
  }
}

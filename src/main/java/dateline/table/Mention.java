package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireSpan;

import org.jspecify.annotations.Nullable;

/** A place of an annotation at which an entity is named. */
public record Mention(
    @Means("Ordinal of the sentence, from 0.") int sentence,
    @Means("Offset of its first character in article.text.") int start,
    @Means("Offset after its last character.") int end,
    @Means("The name as written.") String name,
    @Means("Which entity; empty where that is not known.") @Nullable String entityId,
    @Means("person, location, organization, other (a people, an event, a weapon) or unknown.")
        String type,
    @Means(
            "How it was found: name (a known name or alias), demonym, outlet, candidate"
                + " (capitalised words no list knows), document (what it stands for is told by the"
                + " rest of the article: a part of a name given in full elsewhere, an institution"
                + " named without its country) or office (a surname behind the title of an office"
                + " that one known person of that name then held, or the same surname elsewhere in"
                + " the article).")
        String method,
    @Means("Whether the name stands for the country though it is its capital's or its people's.")
        boolean metonym,
    @Means("own (the outlet's words) or quoted (inside quotation marks).") String voice,
    @Means(
            "Sentiment toward the entity, see mention_sentiment; empty for a mention of nobody"
                + " known.")
        @Nullable Double sentiment) {

  public Mention {
    require(sentence >= 0, "sentences count from 0");
    requireSpan(start, end);
    require(name.length() == end - start, "a mention is the text between its offsets");
    require(voice.equals("own") || voice.equals("quoted"), "a voice is own or quoted");
    require(sentiment == null || entityId != null, "sentiment is toward a known entity");
  }
}

package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireSpan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one place in an article at which an entity is named")
public record EntityMention(
    @Key @Means("Article that names the entity.") String articleId,
    @Means("UTC day of publication; empty for an undated article.") @Nullable LocalDate day,
    @Means("Ordinal of the sentence, from 0; the headline is the first.") int sentence,
    @Key @Means("Offset of the name's first character in article.text.") int start,
    @Key @Means("Offset after the name's last character.") int end,
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
                + " the article); gdelt where GDELT found it.")
        String method,
    @Means("Whether the name stands for the country though it is its capital's or its people's.")
        boolean metonym,
    @Means(
            "Whose words the name stands in: own (the outlet's), quoted (inside quotation marks) or"
                + " reported (others', without quotation marks).")
        String voice) {

  public EntityMention {
    require(sentence >= 0, "sentences count from 0");
    requireSpan(start, end);
  }
}

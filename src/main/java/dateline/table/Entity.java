package dateline.table;

import static dateline.table.Invariant.require;

import dateline.table.Table.Layout;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(row = "one person, place or organisation that can be named", layout = Layout.WHOLE)
public record Entity(
    @Key
        @Means(
            "Stable identifier: a slug for an entity of the knowledge base; name: and the"
                + " normalised name for one that only the articles know.")
        String entityId,
    @Means("Usual English name.") String name,
    @Means("person, location, organization, or unknown when only the articles know it.")
        String type,
    @Means(
            "Finer kind: country, capital (the seat of its government, which may stand for it), city,"
                + " leader, armed_group, ...")
        @Nullable String kind,
    @Means("ISO 3166-1 alpha-2 code of the country it belongs to.") @Nullable String country,
    @Means(
            "Other forms of the name; with @from..to one that stands for it in articles of these"
                + " days only.")
        List<String> aliases,
    @Means("Adjectives and words for its people, by which a place is named as well.")
        List<String> demonyms,
    @Means("Offices held: role@from..to, dates as exact as known.") List<String> roles,
    @Means("knowledge (curated), user (a file of the user's) or article (found in text).")
        String origin,
    @Means("Where the facts can be checked.") @Nullable String source) {

  public Entity {
    require(!entityId.isBlank() && !name.isBlank(), "an entity has an identifier and a name");
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
    roles = List.copyOf(roles);
  }
}

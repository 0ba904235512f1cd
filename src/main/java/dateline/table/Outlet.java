package dateline.table;

import static dateline.table.Invariant.require;

import dateline.table.Table.Layout;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(row = "one outlet that publishes articles or is cited by them", layout = Layout.WHOLE)
public record Outlet(
    @Key
        @Means(
            "Stable identifier: a slug for an outlet of the knowledge base; name: and the"
                + " normalised name for a publisher that only the corpus knows.")
        String outletId,
    @Means("Usual English name.") String name,
    @Means("Kind: newspaper, wire_agency, broadcaster, online, ...") @Nullable String kind,
    @Means("ISO 3166-1 alpha-2 code of its country.") @Nullable String country,
    @Means("Other forms of the name.") List<String> aliases,
    @Means("Web domains it publishes under.") List<String> domains,
    @Means("Who owns or controls it where that is established: state:XX, party:..., ...")
        @Nullable String affiliation,
    @Means("knowledge (curated), user (a file of the user's) or article (found in the corpus).")
        String origin,
    @Means("Where the facts can be checked.") @Nullable String source) {

  public Outlet {
    require(!outletId.isBlank() && !name.isBlank(), "an outlet has an identifier and a name");
    aliases = List.copyOf(aliases);
    domains = List.copyOf(domains);
  }
}

package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireSpan;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(
    row = "one loaded term that one publisher uses in its own voice, and when it first did",
    layout = Layout.WHOLE)
public record TermAdoption(
    @Key @Means("Publisher.") String outletId,
    @Key @Means("What the term names; the terms of one concept compete.") String concept,
    @Key @Means("The term, as data/knowledge/loaded_terms.tsv or the user's file calls it.")
        String term,
    @Means("Whose word it is, see loaded_term.") String favours,
    @Means("First UTC day on which it stands in the publisher's own voice.") LocalDate firstDay,
    @Means("An article of that day that uses it so; of several the first by identifier.")
        String articleId,
    @Means("Ordinal of the sentence in which the article first does.") int sentence,
    @Means("Offset of the term's first character in article.text.") int start,
    @Means("Offset after the term's last character.") int end,
    @Means("Articles from that day on that use it in the publisher's own voice.") long articles,
    @Means(
            "Articles of the publisher before that day with any term of the concept, in whatever"
                + " voice: none of them has this one in its own.")
        long articlesBefore,
    @Means(
            "Whether it is an adoption: the publisher used another term of the concept in its own"
                + " voice before that day. Else the term may be as old as what was loaded of it.")
        boolean adopted,
    @Means(
            "The other term that most of its articles before that day used in its own voice; empty"
                + " when none did.")
        @Nullable String termBefore,
    @Means("Articles before that day that did; 0 when none.") long articlesTermBefore,
    @Means(
            "Last day on which that other term stands in the publisher's own voice. Before first_day:"
                + " the one took the other's place.")
        @Nullable LocalDate termBeforeLastDay,
    @Means(
            "First day, before first_day, on which the publisher has the term in a voice that is not"
                + " its own: quoted, reported or scare; empty when there is none.")
        @Nullable LocalDate firstQuoted,
    @Means("Days from first_quoted to first_day.") @Nullable Long daysSinceQuoted) {

  public TermAdoption {
    require(sentence >= 0, "sentences count from 0");
    requireSpan(start, end);
    require(articles > 0, "what is used has an article");
    require(adopted == (termBefore != null), "an adoption has a term before");
    require(adopted == (articlesTermBefore > 0), "a term before has articles");
    require(adopted == (termBeforeLastDay != null), "a term before has a last day");
    require(articlesTermBefore <= articlesBefore, "articles with a term are of its concept");
    require((firstQuoted == null) == (daysSinceQuoted == null), "days count from a day");
    require(daysSinceQuoted == null || daysSinceQuoted > 0, "quoted before it is adopted");
  }
}

package dateline.table;

import org.jspecify.annotations.Nullable;

/**
 * Where what is known of an article comes from: record for a field of the record itself; json_ld,
 * open_graph, meta, microdata, time_element, link, html, byline and url for parts of a web page;
 * http for what the server said; file_name, option; detected for a language read off the text.
 */
public record ArticleOrigins(
    @Means("Origin of the headline.") @Nullable String title,
    @Means("Origin of the author.") @Nullable String author,
    @Means("Origin of the publisher.") @Nullable String publisher,
    @Means("Origin of the time of publication.") @Nullable String published,
    @Means("Origin of the time of modification.") @Nullable String modified,
    @Means("Origin of the language.") @Nullable String language,
    @Means("Origin of the section.") @Nullable String section) {}

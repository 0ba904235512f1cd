package dateline.table;

import org.jspecify.annotations.Nullable;

/** Where what is known of an article comes from; the values are those of article.origins. */
public record ArticleOrigins(
    @Means("Origin of the headline.") @Nullable String title,
    @Means("Origin of the author.") @Nullable String author,
    @Means("Origin of the publisher.") @Nullable String publisher,
    @Means("Origin of the time of publication.") @Nullable String published,
    @Means("Origin of the time of modification.") @Nullable String modified,
    @Means("Origin of the language.") @Nullable String language,
    @Means("Origin of the section.") @Nullable String section) {}

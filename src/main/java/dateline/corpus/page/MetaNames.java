package dateline.corpus.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names under which meta elements give a field, most trusted first.
 *
 * <p>Sources: the Open Graph protocol (ogp.me), DCMI terms, Parse.ly's and Sailthru's
 * documentation, Google Scholar's inclusion guidelines ({@code citation_}), PRISM, and plain names
 * in use.
 */
final class MetaNames {
  static final List<String> TITLE =
      List.of(
          "og:title",
          "twitter:title",
          "parsely-title",
          "sailthru.title",
          "citation_title",
          "dc.title",
          "dcterms.title",
          "headline",
          "title");

  static final List<String> AUTHOR =
      List.of(
          "article:author",
          "og:article:author",
          "article:author_name",
          "og:author",
          "citation_author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "dc.contributor",
          "byl",
          "author",
          "authors",
          "article.author",
          "cxenseparse:author");

  static final List<String> PUBLISHER =
      List.of(
          "og:site_name",
          "application-name",
          "publisher",
          "dc.publisher",
          "dcterms.publisher",
          "citation_publisher",
          "apple-mobile-web-app-title");

  static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "article:published",
          "article:published:time",
          "og:pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "citation_publication_date",
          "citation_online_date",
          "citation_date",
          "prism.publicationdate",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.available",
          "dcterms.available",
          "date.available",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "dcterms.created",
          "date.created",
          "datepublished",
          "publish-date",
          "publish_date",
          "publishdate",
          "published-date",
          "published_date",
          "publisheddate",
          "publication-date",
          "publication_date",
          "publicationdate",
          "published_time",
          "published_at",
          "published",
          "pubdate",
          "pub_date",
          "article.published",
          "article_date_original",
          "originalpublicationdate",
          "cxenseparse:recs:publishtime",
          "displaydate",
          "date");

  static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "og:updated_time",
          "article:modified",
          "article:modified:time",
          "dcterms.modified",
          "dc.date.modified",
          "prism.modificationdate",
          "date.updated",
          "datemodified",
          "modified",
          "modified_time",
          "lastmod",
          "last-modified",
          "last_updated_date",
          "article.updated",
          "revised",
          "updated");

  static final List<String> LANGUAGE =
      List.of(
          "content-language",
          "language",
          "inlanguage",
          "dc.language",
          "dcterms.language",
          "og:locale");

  static final List<String> SECTION =
      List.of(
          "article:section",
          "og:article:section",
          "og:section",
          "parsely-section",
          "article.section",
          "section",
          "category");

  static final List<String> ADDRESS = List.of("og:url", "twitter:url", "parsely-link");

  private static final Set<String> WANTED = wanted();

  private MetaNames() {}

  /** Whether a name in lower case gives one of the fields. */
  static boolean isWanted(String name) {
    return WANTED.contains(name);
  }

  static boolean isOpenGraph(String name) {
    return name.startsWith("og:") || name.startsWith("article:");
  }

  private static Set<String> wanted() {
    Set<String> wanted = new HashSet<>();
    List.of(TITLE, AUTHOR, PUBLISHER, PUBLISHED, MODIFIED, LANGUAGE, SECTION, ADDRESS)
        .forEach(wanted::addAll);
    return wanted;
  }
}

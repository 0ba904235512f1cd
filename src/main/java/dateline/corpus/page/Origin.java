package dateline.corpus.page;

import java.util.Locale;

/** Where on a page a value about its article stood. */
public enum Origin {
  /** JSON-LD in a script, in schema.org's terms. */
  JSON_LD,
  /** Open Graph, {@code article:} included. */
  OPEN_GRAPH,
  /** Any other meta element: Dublin Core, Parse.ly, Sailthru, Highwire, plain names. */
  META,
  /** A time element by the headline. */
  TIME_ELEMENT,
  /** Microdata: {@code itemprop}. */
  MICRODATA,
  /** A link element. */
  LINK,
  /** The headline, the page's title, the language of the root. */
  HTML,
  /** What readers see by the headline. */
  BYLINE,
  /** The page's address. */
  URL;

  /** The name that tables use. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

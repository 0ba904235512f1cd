package dateline.corpus;

import static dateline.corpus.Corpus.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FeedTest {
  private static final String CHANNEL =
      "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><image><title>Logo</title></image>"
          + "<title>Halvik Courier</title><language>en-gb</language>";

  @Test
  void anItemOfRssIsReadWithItsFullText() {
    Reading reading =
        rss(
            """
            <item><title>Bridge &amp;amp; rail &#8211; hit</title><link>https://h.example/1</link>
            <description>Short.</description><content:encoded><![CDATA[<p>A <b>convoy</b> burned.</p>
            <p>Two died.<br/>Three fled.</p><script>x()</script>]]></content:encoded>
            <dc:creator>Lena Hart</dc:creator><dc:creator>Tom Rowe</dc:creator>
            <pubDate>Fri, 08 Mar 2024 10:20:30 +0000</pubDate>
            <category>World</category><category>War</category></item>
            """);
    assertThat(reading.titles()).containsExactly("1 Bridge & rail \u2013 hit");
    assertThat(reading.field(0, Columns.TEXT))
        .isEqualTo("A convoy burned.\n\nTwo died.\nThree fled.");
    assertThat(reading.field(0, Columns.PUBLISHER)).isEqualTo("Halvik Courier");
    assertThat(reading.field(0, Columns.LANGUAGE)).isEqualTo("en-gb");
    assertThat(reading.field(0, Columns.AUTHOR)).isEqualTo("Lena Hart\nTom Rowe");
    assertThat(reading.field(0, Columns.URL)).isEqualTo("https://h.example/1");
    assertThat(reading.field(0, Columns.DATE)).isEqualTo("Fri, 08 Mar 2024 10:20:30 +0000");
    assertThat(reading.field(0, Columns.SECTION)).isEqualTo("World; War");
  }

  @Test
  void whereRssGivesNoLinkAPermanentIdentifierIsOne() {
    Reading reading =
        rss(
            "<item><title>a</title><guid>https://h.example/2</guid></item><item><title>b</title>"
                + "<guid isPermaLink=\"false\">https://h.example/3</guid></item>");
    assertThat(reading.field(0, Columns.URL)).isEqualTo("https://h.example/2");
    assertThat(reading.field(1, Columns.URL)).isNull();
  }

  @Test
  void anItemMayNameItsOwnSourceAndAuthor() {
    Reading reading =
        rss(
            "<item><title>a</title><source url=\"https://c.example/\">Continental Press</source>"
                + "<author>desk@c.example (Lena Hart)</author></item>");
    assertThat(reading.field(0, Columns.PUBLISHER)).isEqualTo("Continental Press");
    assertThat(reading.field(0, Columns.AUTHOR)).isEqualTo("Lena Hart");
  }

  @Test
  void anEntryOfAtomIsReadByWhenItWasFirstPublished() {
    Reading reading =
        feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Tesmir Tagblatt</title>
            <entry><title type="html">Br&amp;uuml;cke</title><link rel="self" href="https://t.example/x"/>
            <link href="https://t.example/a"/><updated>2024-03-09T12:00:00Z</updated>
            <published>2024-03-08T10:00:00Z</published><author><name>Lena Hart</name></author>
            <content type="xhtml"><div><p>Eins.</p><p>Zwei &amp; drei.</p></div></content>
            <category term="w" label="Welt"/></entry>
            <entry xml:lang="fr"><title>Deux</title><updated>2024-03-07T12:00:00Z</updated>
            <content src="x.html"/><summary>Bref.</summary></entry></feed>
            """);
    assertThat(reading.titles()).containsExactly("1 Br\u00FCcke", "2 Deux");
    assertThat(reading.field(0, Columns.TEXT)).isEqualTo("Eins.\n\nZwei & drei.");
    assertThat(reading.field(0, Columns.URL)).isEqualTo("https://t.example/a");
    assertThat(reading.field(0, Columns.DATE)).isEqualTo("2024-03-08T10:00:00Z");
    assertThat(reading.field(0, Columns.MODIFIED)).isEqualTo("2024-03-09T12:00:00Z");
    assertThat(reading.field(0, Columns.SECTION)).isEqualTo("Welt");
    assertThat(reading.field(1, Columns.TEXT)).isEqualTo("Bref.");
    assertThat(reading.field(1, Columns.LANGUAGE)).isEqualTo("fr");
    assertThat(reading.field(1, Columns.DATE)).isEqualTo("2024-03-07T12:00:00Z");
    assertThat(reading.field(1, Columns.MODIFIED)).isNull();
  }

  @Test
  void itemsOfRdfAndThoseWithPrefixesAreRead() {
    Reading rdf =
        feed(
            "<rdf:RDF><channel><title>Kelm News</title><items/></channel>"
                + "<item rdf:about='https://k.example/1'><title>a</title></item></rdf:RDF>");
    assertThat(rdf.titles()).containsExactly("1 a");
    assertThat(rdf.field(0, Columns.URL)).isEqualTo("https://k.example/1");
    assertThat(rdf.field(0, Columns.PUBLISHER)).isEqualTo("Kelm News");
    Reading prefixed =
        feed("<a:feed><a:title>P</a:title><a:entry><a:title>b</a:title></a:entry></a:feed>");
    assertThat(prefixed.titles()).containsExactly("1 b");
    assertThat(prefixed.field(0, Columns.PUBLISHER)).isEqualTo("P");
  }

  @Test
  void brokenItemsAreFaultsAndTheOthersAreRead() {
    Reading reading =
        rss(
            "<item><title>a</title></item><item><title>b<item><title>c</title></item></item>"
                + "<!-- <item><title>old</title></item> --><item/><item><title>d & <b>e</title></item>"
                + "<item><title>f");
    assertThat(reading.titles()).containsExactly("1 a", "3 c", "5 d & e");
    assertThat(reading.faults()).containsExactly("2 not_closed", "4 not_closed", "6 not_closed");
  }

  @Test
  void entitiesOfADtdAreNeitherExpandedNorFetched() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE rss [<!ENTITY a 'ha'>");
    for (char name = 'b'; name <= 'z'; name++) {
      String inner = "&" + (char) (name - 1) + ";";
      dtd.append("<!ENTITY ").append(name).append(" '").append(inner.repeat(10)).append("'>");
    }
    dtd.append("<!ENTITY file SYSTEM 'file:///etc/hostname'>]>");
    String text = dtd + "<rss><channel><item><title>&z;</title><link>&file;</link></item>";
    assertThat(Feed.begins(text)).isTrue();
    Reading reading = feed(text);
    assertThat(reading.titles()).containsExactly("1 &z;");
    assertThat(reading.field(0, Columns.URL)).isEqualTo("&file;");
  }

  @Test
  void elementsInsideEachOtherAreReadInTime() {
    String deep = "<div>".repeat(100_000) + "x";
    String item = "<item><title>a</title><description>" + deep + "</item>";
    Reading reading = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> rss(item));
    assertThat(reading.field(0, Columns.TEXT)).isEqualTo("x");
  }

  @Test
  void feedsAreToldByTheirRootAndTheirCharacterSetByTheirFirstLine() {
    assertThat(Feed.begins("<?xml version='1.0'?>\n<!-- x --><rss version='2.0'>")).isTrue();
    assertThat(Feed.begins("<feed xmlns='x'>")).isTrue();
    assertThat(Feed.begins("<html><rss>")).isFalse();
    assertThat(Feed.begins("<rssx>")).isFalse();
    assertThat(Feed.charset("<?xml version='1.0' encoding='windows-1251'?>"))
        .hasToString("windows-1251");
    assertThat(Feed.charset("<?xml version='1.0' encoding='UTF-8'?>")).isNull();
    assertThat(Feed.charset("<?xml version='1.0' encoding='halvik-8'?>")).isNull();
  }

  private static Reading rss(String items) {
    return feed(CHANNEL + items);
  }

  private static Reading feed(String text) {
    return Reading.feed(utf8(text));
  }
}

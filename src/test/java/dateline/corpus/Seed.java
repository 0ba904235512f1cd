package dateline.corpus;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.corpus.gdelt.GdeltKind;
import dateline.corpus.gdelt.GdeltLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** A good file of each kind that is read, to be damaged. */
enum Seed {
  CSV_COMMA("a.csv", () -> csv(',')),
  CSV_SEMICOLON("a.csv", () -> csv(';')),
  CSV_TAB("a.tsv", () -> csv('\t')),
  JSON_LINES("a.jsonl", () -> object().repeat(4)),
  JSON_ARRAY("a.json", () -> "[" + (object().strip() + ",\n").repeat(4) + object() + "]"),
  NEWS_API("a.json", () -> document("articles")),
  NEWSAPI_AI("a.json", () -> "{\"articles\":{\"page\":1,\"results\":[" + items() + "],\"n\":2}}"),
  NEWS_PLEASE("a.json", Seed::pretty),
  JSON_FEED(
      "a.json",
      () ->
          "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Halvik Courier\","
              + "\"items\":["
              + item().replace("\"content\"", "\"content_html\"")
              + "]}"),
  TEXT("a.txt", () -> "Bridge hit\n\n" + prose()),
  HTML("a.html", Seed::page),
  WARC("a.warc", () -> warc().repeat(3)),
  WARC_GZIP("a.warc.gz", () -> warc(), "gz", 3),
  ARC("a.arc", Seed::arc),
  RSS("a.rss", Seed::rss),
  ATOM("a.atom", Seed::atom),
  SGML("a.sgm", Seed::sgml),
  NEXIS("a.txt", () -> nexis().repeat(3)),
  NEXIS_TABLE("a.csv", Seed::nexisTable),
  GKG_2("20240308101500.gkg.csv", () -> lines(GdeltKind.GKG_2)),
  GKG_1("20240308.gkg.csv", () -> lines(GdeltKind.GKG_1)),
  EVENTS_1("20240308.export.csv", () -> lines(GdeltKind.EVENTS_1)),
  EVENTS_2("20240308101500.export.csv", () -> lines(GdeltKind.EVENTS_2)),
  MENTIONS("20240308101500.mentions.csv", () -> lines(GdeltKind.MENTIONS)),
  ZIP("a.zip", () -> csv(','), "zip", 1),
  GZIP("a.jsonl.gz", () -> object().repeat(4), "gz", 2),
  BZIP2("a.csv.bz2", () -> csv(','), "bzip2", 1),
  XZ("a.json.xz", () -> document("articles"), "xz", 1),
  ZSTANDARD("a.jsonl.zst", () -> object().repeat(4), "zstd", 1),
  UTF_16_CSV("a.csv", () -> csv(',')),
  UTF_16_JSON("a.jsonl", () -> object().repeat(4));

  private final String file;
  private final String text;
  private final String packing;
  private final int members;

  Seed(String file, Supplier<String> text) {
    this(file, text, "none", 1);
  }

  Seed(String file, Supplier<String> text, String packing, int members) {
    this.file = file;
    this.text = text.get();
    this.packing = packing;
    this.members = members;
  }

  /** What the file is called. */
  String file() {
    return file;
  }

  /** What it holds before it is packed. */
  byte[] plain() {
    return text.getBytes(name().startsWith("UTF_16") ? UTF_16 : UTF_8);
  }

  /** Packs such contents as this kind of file is packed, member by member. */
  byte[] packed(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (int i = 0; i < members; i++) {
      try (OutputStream out = packing(packed)) {
        out.write(content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return packed.toByteArray();
  }

  private OutputStream packing(OutputStream out) throws IOException {
    if (packing.equals("none")) {
      return out;
    }
    if (packing.equals("zip")) {
      ZipOutputStream zip = new ZipOutputStream(out);
      zip.putNextEntry(new ZipEntry("b.csv"));
      return zip;
    }
    try {
      return CompressorStreamFactory.getSingleton().createCompressorOutputStream(packing, out);
    } catch (CompressorException e) {
      throw new IOException(e);
    }
  }

  private static String prose() {
    return "A convoy burned on the road to Ilvane on Friday, the governor of Oru Valley said.\n\n"
        + "\u201CWe hold the bridge,\u201D Nadia Velk told reporters, and 14 drivers are missing.";
  }

  private static String csv(char cell) {
    String row =
        "\"Tesmir \u201Cfree\u201D\";\"A \"\"convoy\"\",\nthey said; burned.\";2024-03-08\r\n";
    String table = "title;text;date\nBridge hit;It fell. Then rain;8 March 2024\n" + row.repeat(3);
    return table.replace(';', cell);
  }

  private static String object() {
    return "{\"title\":\"Bridge hit \u2014 again\",\"source\":{\"name\":\"CP\"},\"date\":1709856000,"
        + "\"url\":\"https://cp.example/a?id=7\",\"text\":[\"A \\u0041 convoy\",\"burned\\n\"]}\n";
  }

  private static String item() {
    return "{\"id\":\"7\",\"title\":\"Bridge hit\",\"authors\":[{\"name\":\"L. Hart\"}],\"content\":"
        + "\"<p>A convoy burned.\\n [+12 chars]\",\"publishedAt\":\"2024-03-08T10:00:00Z\"}";
  }

  private static String items() {
    return item() + ",\n" + item().replace("Bridge", "Road");
  }

  private static String document(String array) {
    return "{\"status\":\"ok\",\"totalResults\":2,\"" + array + "\":[" + items() + "]}";
  }

  private static String pretty() {
    return "{\n  \"authors\": [\n    \"L. Hart\"\n  ],\n  \"date_publish\": \"2024-03-08 10:00:00\",\n"
        + "  \"maintext\": \"A convoy burned.\",\n  \"source_domain\": \"cp.example\",\n"
        + "  \"title\": \"Bridge hit\",\n  \"url\": \"https://cp.example/a\"\n}\n";
  }

  private static String page() {
    return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Bridge hit | CP</title>"
        + "<meta property=og:title content='Bridge hit'><script type=application/ld+json>{\"@type\":"
        + "\"NewsArticle\",\"datePublished\":\"2024-03-08T10:00:00Z\",\"author\":[{\"name\":\"L"
        + " Hart\"}]}</script><style>p{color:red}</style></head><body><nav><a href=/>Home</a></nav>"
        + "<article><h1>Bridge hit</h1><p>"
        + prose().replace("\n\n", "</p><p>")
        + "</p><table><tr><td>14</table></article><footer>&copy; 2024</footer></body></html>";
  }

  private static String http() {
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page();
  }

  private static String warc() {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://cp.example/a\r\n"
        + "WARC-Date: 2024-03-08T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
        + "Content-Length: %d\r\n\r\n%s\r\n\r\n".formatted(http().getBytes(UTF_8).length, http());
  }

  private static String arc() {
    String block = "1 0 CP\nURL IP-address Archive-date Content-type Archive-length\n\n";
    String page =
        "http://cp.example/a 192.0.2.7 20240308100000 text/html %d\n%s\n"
            .formatted(http().getBytes(UTF_8).length, http());
    return "filedesc://a.arc 0.0.0.0 20240308100000 text/plain %d\n%s\n%s"
        .formatted(block.length(), block, page.repeat(2));
  }

  private static String rss() {
    String item =
        "<item><title>Bridge hit</title><link>https://h.example/7</link><description><![CDATA[<p>A"
            + " convoy &amp; more</p>]]></description><dc:creator>L. Hart</dc:creator>"
            + "<pubDate>Fri, 08 Mar 2024 10:20:30 +0000</pubDate></item>\n";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel>"
        + "<title>Halvik Courier</title>"
        + item.repeat(3)
        + "</channel></rss>";
  }

  private static String atom() {
    String entry =
        "<entry><title type=\"html\">Bridge &amp;lt;b>hit</title><id>urn:7</id><link"
            + " href=\"https://h.example/7\"/><content type=\"xhtml\"><div><p>A convoy</p></div>"
            + "</content><published>2024-03-08T10:20:30Z</published></entry>\n";
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Halvik Courier</title>"
        + entry.repeat(3)
        + "</feed>";
  }

  private static String sgml() {
    String item =
        "<REUTERS ID=\"7\">\n<DATE>8-MAR-1987 15:01:01.79</DATE>\n<TEXT>&#2;\n<TITLE>BRIDGE HIT"
            + "</TITLE><BODY>The port &lt;P> was\nclosed.\n    Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n";
    return "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n" + item.repeat(3);
  }

  private static String nexis() {
    return "Bridge hit\nHalvik Courier\nMarch 8, 2024 Friday\n\nCopyright 2024 Halvik Courier\n"
        + "Length: 3 words\nByline: L. Hart\nBody\n\nA convoy burned.\n\nLoad-Date: March 9,"
        + " 2024\n\nEnd of Document\n\n";
  }

  private static String nexisTable() {
    String cell = nexis().replace("End of Document\n\n", "").replace("\"", "\"\"");
    return "Headline,Full.Text\n" + ("Bridge hit,\"" + cell + "\"\n").repeat(2);
  }

  private static String lines(GdeltKind kind) {
    return (GdeltLines.of(kind) + "\n").repeat(3);
  }
}

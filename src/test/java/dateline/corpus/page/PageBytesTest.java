package dateline.corpus.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charset of a page is found as its readers' browsers find it. */
class PageBytesTest {
  private static final String TEXT = "Dr\u00e1vos \u2013 \u201eno\u201c";

  private static String read(byte[] bytes, @Nullable String server) {
    return PageBytes.parse(bytes, server, null).text();
  }

  @ParameterizedTest(name = "{5}")
  @CsvSource({
    "utf-8, utf-8, '', D\u00e1vos, D\u00e1vos, what the server said",
    "windows-1252, windows-1252, '', D\u00e1vos, D\u00e1vos, what the server said of another charset",
    "windows-1251, '', <meta charset=windows-1251>, \u041e\u0440\u0443, \u041e\u0440\u0443, a meta element",
    "windows-1251, '', '<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">',"
        + " \u041e\u0440\u0443, \u041e\u0440\u0443, the older meta element",
    "EUC-KR, '', '<?xml version=\"1.0\" encoding=\"euc-kr\"?>', \uc624\ub8e8, \uc624\ub8e8, an XML declaration",
    "windows-1251, windows-1251, <meta charset=koi8-r>, \u041e\u0440\u0443, \u041e\u0440\u0443, the server before the page",
    "windows-1251, x-no-such, <meta charset=windows-1251>, \u041e\u0440\u0443, \u041e\u0440\u0443, a server's charset that nobody knows",
    "windows-1252, '', <meta charset=x-no-such>, D\u00e1vos, D\u00e1vos, a page's charset that nobody knows",
    "windows-1252, '', '', D\u00e1vos, D\u00e1vos, nothing said and no UTF-8",
    "utf-8, '', '', D\u00e1vos, D\u00e1vos, nothing said and UTF-8",
    "utf-8, iso-8859-1, '', D\u00e1vos, D\u00e1vos, a server's default for what is UTF-8",
    "windows-1252, iso-8859-1, '', 5 \u20ac, 5 \u20ac, Latin 1 means windows-1252 on the web",
    "utf-8, '', <meta charset=utf-16>, Dravos, Dravos, a declaration that can be read is not in UTF-16",
    "GB18030, gb2312, '', \u9555\u6865, \u9555\u6865, the larger charset of the same family"
  })
  void textIsReadInTheCharset(
      String used, String server, String head, String body, String expected, String why) {
    byte[] bytes = (head + "<p>" + body).getBytes(Charset.forName(used));
    assertThat(read(bytes, server.isEmpty() ? null : server)).as(why).isEqualTo(expected);
  }

  @Test
  void aByteOrderMarkSaysMoreThanAnything() {
    assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_16LE), "windows-1252")).isEqualTo(TEXT);
    assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_8), "koi8-r")).isEqualTo(TEXT);
  }

  @Test
  void aPageCutOffWithinACharacterIsStillUtf8() {
    byte[] whole = (TEXT + "\u2013").getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThat(read(cut, null)).startsWith(TEXT);
  }

  @Test
  void linksAreResolvedAgainstThePage() {
    byte[] bytes = "<a href=/n>x</a>".getBytes(US_ASCII);
    String url = "https://themeridian.example/world/a";
    assertThat(PageBytes.parse(bytes, null, url).select("a").eachAttr("abs:href"))
        .containsExactly("https://themeridian.example/n");
  }

  @Test
  void emptyAndBrokenPagesAreReadAsFarAsTheyGo() {
    assertThat(read(new byte[0], null)).isEmpty();
    assertThat(read("<p>Tes\0mir <b <i>Ilv".getBytes(ISO_8859_1), null)).startsWith("Tes");
  }
}

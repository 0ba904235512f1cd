package dateline.corpus.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which charset the bytes of a page are in. In this order: a byte order mark; UTF-8 where the bytes
 * are valid UTF-8 beyond ASCII, which bytes in another charset hardly ever are, while servers often
 * declare their own default; what the server said; what the page says in its XML declaration or a
 * meta element; UTF-8 if the bytes are valid so; windows-1252, which every byte has a meaning in
 * and which browsers assume of pages in Western languages.
 */
final class PageCharset {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Where a page may declare its charset; the standard has 1,024, pages need more. */
  private static final int HEAD = 16_384;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml[^>]{1,200}?encoding\\s*=\\s*[\"']([^\"'>]{1,40})"
              + "|<meta[^>]{1,500}?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]{1,40})",
          Pattern.CASE_INSENSITIVE);

  /**
   * Names that stand for a larger charset, and names that the JVM does not know, as the Encoding
   * Standard (encoding.spec.whatwg.org) has them. A page whose declaration can be read is not in
   * UTF-16.
   */
  private static final Map<String, String> LARGER =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("unicode", "UTF-8"));

  private PageCharset() {}

  static Charset of(byte[] bytes, @Nullable String server) {
    Charset marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    boolean utf8 = isUtf8(bytes);
    if (utf8 && hasHighBytes(bytes)) {
      return StandardCharsets.UTF_8;
    }
    Charset declared = known(server);
    if (declared == null) {
      declared = declared(bytes);
    }
    return declared != null ? declared : utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  /** How many bytes the byte order mark has. */
  static int markLength(byte[] bytes) {
    Charset marked = marked(bytes);
    return marked == null ? 0 : marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
  }

  private static @Nullable Charset marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasHighBytes(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the bytes are valid UTF-8; a character that is cut off at the end is no fault. */
  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(HEAD);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, false);
    }
    return result.isUnderflow();
  }

  private static @Nullable Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    while (matcher.find()) {
      Charset known = known(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
      if (known != null) {
        boolean wide = known.name().startsWith("UTF-16") || known.name().startsWith("UTF-32");
        return wide ? StandardCharsets.UTF_8 : known;
      }
    }
    return null;
  }

  /** The charset of a name; null if there is no name or no such charset to read with. */
  private static @Nullable Charset known(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String plain = name.replaceAll("[\"'\\s]", "").toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(LARGER.getOrDefault(plain, plain));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}

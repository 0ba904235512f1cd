package dateline.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the format of a file: by first bytes that only one format has, then by its name, then by
 * first bytes that are likely for one.
 */
final class FormatOfContent {
  /** Enough for the line of column names of any table of articles. */
  private static final int FIRST_BYTES = 1 << 13;

  private static final Pattern ARC = Pattern.compile("filedesc://\\S+ [\\d.]+ \\d{14} .*");
  private static final Pattern PAGE = Pattern.compile("<(?:!doctype\\s+)?html\\b");
  private static final Pattern BEFORE_ROOT =
      Pattern.compile("^\\s*(?:<\\?[^>]{0,500}>|<!--.{0,2000}?-->|\\s)*", Pattern.DOTALL);

  private FormatOfContent() {}

  /** The format of a file; unknown for a file that is in none of them. */
  static Format of(Location file) throws IOException {
    Format named = Format.ofName(file.name());
    String head = head(file);
    if (head.isEmpty()) {
      return named == null ? emptyOrUnknown(file) : named;
    }
    Format certain = certain(head);
    Format format = certain == null ? named : certain;
    if ((format == null || format == Format.TEXT) && NexisSplitter.begins(head)) {
      return Format.NEXIS;
    }
    return format == null ? likely(head) : format;
  }

  private static Format emptyOrUnknown(Location file) throws IOException {
    try (InputStream in = file.open()) {
      return in.read() < 0 ? Format.TEXT : Format.UNKNOWN;
    }
  }

  /** The first bytes, unpacked; none when they cannot be. */
  private static String head(Location file) throws IOException {
    try (InputStream in = file.open()) {
      InputStream plain = new BufferedInputStream(Unpacked.of(in, file.name()));
      return new String(plain.readNBytes(FIRST_BYTES), StandardCharsets.UTF_8);
    } catch (java.nio.file.FileSystemException e) {
      throw e;
    } catch (IOException e) {
      return "";
    }
  }

  private static @Nullable Format certain(String head) {
    if (head.startsWith("PAR1")) {
      return Format.PARQUET;
    }
    String line = firstLine(head);
    if (line.startsWith("WARC/") || ARC.matcher(line).matches()) {
      return Format.WARC;
    }
    if (GdeltRecords.kind(line) != null) {
      return Format.GDELT;
    }
    String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
    return text.stripLeading().startsWith("<") ? marked(text) : null;
  }

  private static @Nullable Format marked(String head) {
    String root = BEFORE_ROOT.matcher(head).replaceFirst("").toLowerCase(Locale.ROOT);
    if (SgmlParser.begins(head)) {
      return Format.SGML;
    }
    if (Feed.begins(head)) {
      return Format.FEED;
    }
    return PAGE.matcher(root).lookingAt() ? Format.HTML : null;
  }

  private static Format likely(String head) {
    String text = head.stripLeading();
    if (text.isEmpty() || text.indexOf('\0') >= 0) {
      return Format.UNKNOWN;
    }
    if (text.startsWith("{") || text.matches("(?s)\\[\\s*\\{.*")) {
      return Format.JSON;
    }
    return isHeader(firstLine(text)) ? Format.CSV : Format.UNKNOWN;
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static boolean isHeader(String line) {
    List<String> names = List.of(line.replace("\"", "").split("[,;\t]", -1));
    return names.size() > 1 && Columns.defaults().knows(names);
  }
}

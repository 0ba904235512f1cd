package dateline.corpus.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Small archives that tests write, and what is read from them. */
final class Archive {
  static final String SIRENS = "<html><title>Sirens over Karsk</title><p>Karsk woke to sirens.";
  static final String BRIDGE = "<html><title>Tesmir bridge falls</title><p>The bridge fell.";
  static final String TALKS = "<html><title>Talks in Olvin</title><p>The envoys met again.";

  private Archive() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** A record, with these lines in its header besides its length. */
  static byte[] record(byte[] block, String... lines) {
    String header = "WARC/1.0\r\n" + String.join("\r\n", lines) + "\r\n";
    byte[] length = utf8("Content-Length: " + block.length + "\r\n\r\n");
    return joined(utf8(header), length, block, utf8("\r\n\r\n"));
  }

  static byte[] response(String path, byte[] block) {
    return record(
        block,
        "WARC-Type: response",
        "WARC-Target-URI: https://karsk-post.example/" + path,
        "WARC-Date: 2024-03-08T10:00:00Z",
        "Content-Type: application/http; msgtype=response");
  }

  static byte[] page(String path, String html) {
    return response(path, http(utf8(html), "Content-Type: text/html; charset=utf-8"));
  }

  static byte[] http(byte[] body, String... lines) {
    String header = "HTTP/1.1 200 OK\r\n" + String.join("\r\n", lines) + "\r\n\r\n";
    return joined(utf8(header), body);
  }

  static byte[] arc(String path, String html) {
    byte[] block = http(utf8(html), "Content-Type: text/html");
    String line = "http://karsk-post.example/%s 192.0.2.7 20080308100000 text/html %d\n";
    return joined(utf8(line.formatted(path, block.length)), block, utf8("\n"));
  }

  static byte[] arcBeginning() {
    String block = "1 0 Karsk\nURL IP-address Archive-date Content-type Archive-length\n\n";
    String line = "filedesc://karsk.arc 0.0.0.0 20080308100000 text/plain " + block.length();
    return utf8(line + "\n" + block + "\n");
  }

  static List<Entry> read(byte[]... parts) {
    List<Entry> entries = new ArrayList<>();
    open(parts).forEachRemaining(entries::add);
    return entries;
  }

  static ArchiveCaptures open(byte[]... parts) {
    return ArchiveCaptures.of(new ByteArrayInputStream(joined(parts)));
  }

  /** The only capture. */
  static Capture capture(byte[]... parts) {
    List<Entry> entries = read(parts);
    if (entries.size() != 1 || !(entries.get(0) instanceof Capture capture)) {
      throw new AssertionError(entries);
    }
    return capture;
  }

  static String text(Capture capture) {
    return new String(capture.payload().bytes(), StandardCharsets.UTF_8);
  }

  /** Each entry as its position and its text or reason. */
  static List<String> told(List<Entry> entries) {
    return entries.stream().map(e -> e.position() + " " + told(e)).toList();
  }

  /** Each entry as its text or reason. */
  static List<String> texts(List<Entry> entries) {
    return entries.stream().map(Archive::told).toList();
  }

  private static String told(Entry entry) {
    return entry instanceof Capture capture ? text(capture) : ((Skipped) entry).reason();
  }
}

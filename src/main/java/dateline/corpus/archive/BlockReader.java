package dateline.corpus.archive;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes a capture of a record's header and block. */
final class BlockReader {
  private BlockReader() {}

  /**
   * The capture.
   *
   * @throws Unreadable where the body cannot be decoded or is too long
   */
  static Capture capture(long position, RecordHeader header, byte[] block) throws Unreadable {
    boolean response = HttpMessage.isResponse(block) && mayBeHttp(header);
    if (!response && !isRequest(header)) {
      return capture(position, header, 0, header.contentType(), block);
    }
    HttpMessage message = HttpMessage.of(block);
    byte[] body = body(message, block);
    return capture(
        position, header, message.status(), message.fields().value("Content-Type"), body);
  }

  private static Capture capture(
      long position, RecordHeader header, int status, @Nullable String contentType, byte[] payload)
      throws Unreadable {
    if (payload.length > ArchiveCaptures.MOST) {
      throw Unreadable.tooLong();
    }
    MediaType type = MediaType.of(contentType);
    return new Capture(
        position,
        header.kind(),
        header.url(),
        header.retrieved(),
        status,
        type.name(),
        type.charset(),
        Payload.of(payload));
  }

  private static boolean mayBeHttp(RecordHeader header) {
    return switch (header.kind()) {
      case "response", "revisit", "arc" -> true;
      default -> isHttp(header);
    };
  }

  private static boolean isRequest(RecordHeader header) {
    return header.kind().equals("request") && isHttp(header);
  }

  private static boolean isHttp(RecordHeader header) {
    return "application/http".equals(MediaType.of(header.contentType()).name());
  }

  private static byte[] body(HttpMessage message, byte[] block) throws Unreadable {
    byte[] body = Arrays.copyOfRange(block, message.bodyStart(), block.length);
    Fields fields = message.fields();
    byte[] joined =
        fields.lower("Transfer-Encoding").contains("chunked") ? Chunks.joined(body) : body;
    byte[] plain = ContentCoding.removed(joined, fields.lower("Content-Encoding"));
    boolean packed =
        ContentCoding.isGzip(plain) && fields.lower("Content-Type").startsWith("text/");
    return packed ? ContentCoding.gunzipped(plain) : plain;
  }
}

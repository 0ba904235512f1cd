package dateline.text;

/**
 * A stretch of text.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset after its last character
 */
public record Span(int start, int end) {
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public int length() {
    return end - start;
  }

  public String of(String text) {
    return text.substring(start, end);
  }
}

package dateline.corpus;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of certain names in a file of SGML or XML, none of which holds another: a record
 * each, counted from 1, from its start tag to its end tag. What stands between them is passed over,
 * commented elements with it. An element without an end tag ends where the next one begins.
 */
final class ElementSplitter implements Splitter {
  /** No tag that is looked for has a longer name. */
  private static final int LONGEST_NAME = 40;

  private static final String COMMENT = "!--";

  private final RecordBytes bytes;
  private final Set<String> names;
  private long element = 1;

  /** Bytes of the record before the tag that was read last. */
  private int tag;

  /**
   * The elements of a file.
   *
   * @param names of the elements, in lower case, with their prefixes
   */
  ElementSplitter(RecordBytes bytes, Set<String> names) {
    this.bytes = bytes;
    this.names = names;
  }

  @Override
  public long position() {
    return element;
  }

  @Override
  public @Nullable Split next() {
    String first = begin();
    if (first == null) {
      return null;
    }
    if (first.startsWith("/")) {
      endTag();
      return faulty("an end tag stands without its element");
    }
    for (String name = name(); name != null; name = name()) {
      if (name.equals("/" + first)) {
        endTag();
        return Split.whole(element++, bytes);
      }
      if (names.contains(name)) {
        bytes.back(tag);
        return faulty("the element has no end tag before the next one begins");
      }
    }
    return bytes.length() > LONGEST ? tooLong() : brokenOff();
  }

  /** Begins a record at the next tag of an element and takes its name; none at the end. */
  private @Nullable String begin() {
    bytes.begin();
    for (String name = name(); name != null || bytes.length() > LONGEST; name = name()) {
      if (name != null && names.contains(name.replaceFirst("^/", ""))) {
        int taken = bytes.length() - tag;
        bytes.back(tag);
        bytes.begin();
        bytes.back(taken);
        return name;
      }
      if (COMMENT.equals(name)) {
        skipComment();
      }
      bytes.begin();
    }
    return null;
  }

  /**
   * Takes all up to the name of the next tag, in lower case and with the slash of an end tag; none
   * at the end of the file and where a record is too long.
   */
  private @Nullable String name() {
    while (take('<')) {
      tag = bytes.length() - 1;
      StringBuilder name = new StringBuilder();
      while (isName(bytes.peek()) && name.length() < LONGEST_NAME && !COMMENT.contentEquals(name)) {
        name.append((char) bytes.next());
      }
      if (!name.isEmpty()) {
        return name.toString().toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }

  private static boolean isName(int b) {
    return b > ' ' && b != '<' && b != '>' && b < 0x7F;
  }

  /** Takes all up to a byte and that byte; answers whether it came within a record's length. */
  private boolean take(int wanted) {
    while (bytes.length() <= LONGEST) {
      int b = bytes.next();
      if (b == wanted || b < 0) {
        return b == wanted;
      }
    }
    return false;
  }

  /** Takes the rest of an end tag; one that is not closed ends before the next tag. */
  private void endTag() {
    while (bytes.length() <= LONGEST && isTag(bytes.peek())) {
      bytes.next();
    }
    if (bytes.peek() == '>') {
      bytes.next();
    }
  }

  private static boolean isTag(int b) {
    return isName(b) || (b >= 0 && b <= ' ');
  }

  private void skipComment() {
    int dashes = 0;
    for (int b = bytes.next(); b >= 0 && (b != '>' || dashes < 2); b = bytes.next()) {
      dashes = b == '-' ? dashes + 1 : 0;
      bytes.begin();
    }
  }

  private Split tooLong() {
    return Split.faulty(element++, bytes, Splitter.tooLong());
  }

  private @Nullable Split brokenOff() {
    return bytes.failure() == null
        ? faulty("the element has no end tag before the file ends")
        : null;
  }

  private Split faulty(String detail) {
    return Split.faulty(element++, bytes, new Fault("not_closed", detail));
  }
}

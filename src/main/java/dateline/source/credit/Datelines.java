package dateline.source.credit;

import dateline.source.credit.CreditForm.Reads;
import dateline.text.Span;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who is credited at the head of a story: {@code HALVIK, Norvenia (Reuters) -}. */
final class Datelines {
  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}.'’-]*+|of|de|la|le|al|el|and|the|du|on|\\d{1,4}(?:st|nd|rd|th)?)";

  private static final String PLACE =
      WORD + "(?:(?:(?<=[\\p{L}.])/\\s?|[\\s,.:–-]++)" + WORD + "){0,11}+";

  private static final Pattern BRACKETS =
      Pattern.compile(
          "(?<place>"
              + PLACE
              + ")?[\\s,.:–-]{0,3}[(\\[](?<names>[^()\\[\\]]{2,60})[)\\]]\\s?\\.?\\s?"
              + "(?<dash>[-–—_]++|:)?");

  private static final Pattern SLASHES =
      Pattern.compile("(?<place>" + PLACE + ")[\\s,.–-]{0,3}/(?<names>[\\p{L} -]{2,30})/\\.?");

  /** {@code DAMASCUS, SANA -}; two letters are rather a state. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?<place>\\p{Lu}{3,}[^()\\n]{0,40}?)[,.]\\s"
              + "(?<names>\\p{Lu}[\\p{L}-]{2,20}+(?: [\\p{L}-]{1,20}+){0,2}?)\\s?[-–—_]+\\s");

  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{3,}.*");

  /** Characters of text behind a bracket that tell a story from a caption or a list. */
  private static final int STORY = 80;

  private final CreditedNames names;

  Datelines(CreditedNames names) {
    this.names = names;
  }

  /** A dateline: whom it credits and where in the line. */
  record Dateline(List<Credited> credited, int start, int end) {}

  /** The dateline that a line or sentence begins with; none where it quotes or has none. */
  @Nullable Dateline find(CreditLine line) {
    if (line.isAnnounced() || !(line.isHead() || hasMarks(line.text()))) {
      return null;
    }
    Matcher brackets = BRACKETS.matcher(line.text());
    if (brackets.lookingAt()) {
      Span bracket = new Span(brackets.start("names") - 1, brackets.end("names") + 1);
      return dateline(brackets.group("names"), bracket, c -> isSet(line, brackets, c));
    }
    Matcher slashes = SLASHES.matcher(line.text());
    if (slashes.lookingAt()) {
      Span between = new Span(slashes.start("names") - 1, slashes.end("names") + 1);
      return dateline(slashes.group("names"), between, Credited::isAgency);
    }
    Matcher bare = BARE.matcher(line.text());
    return line.isHead() && bare.lookingAt()
        ? dateline(
            bare.group("names"),
            new Span(bare.start("names"), bare.end("names")),
            Credited::isAgency)
        : null;
  }

  private static boolean hasMarks(String text) {
    return text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('/') >= 0;
  }

  private @Nullable Dateline dateline(String written, Span span, Predicate<Credited> fits) {
    List<Credited> credited = names.read(written, Reads.ALL);
    return !credited.isEmpty() && credited.stream().allMatch(fits)
        ? new Dateline(credited, span.start(), span.end())
        : null;
  }

  /**
   * Whether a bracket stands where a dateline has it: behind a place and before a dash; without a
   * dash only behind a place in capitals; without a place only before a story.
   */
  private static boolean isSet(CreditLine line, Matcher brackets, Credited credited) {
    String place = brackets.group("place");
    String dash = brackets.group("dash");
    String rest = line.text().substring(brackets.end()).strip();
    boolean story = !rest.isEmpty() && !Character.isLowerCase(rest.codePointAt(0));
    if (place == null) {
      return (dash != null && !dash.equals(":"))
          || (story && rest.length() > STORY && line.whole());
    }
    if (dash == null) {
      return story && credited.isAgency() && SHOUTED.matcher(place).matches();
    }
    return !dash.equals(":") || (line.isFirst() && credited.isAgency());
  }
}

package dateline.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is the same in all copies of a recurring line, and whether it speaks of the outlet. */
final class LineKey {
  /** Names of persons in a row, with what joins them, as credits have them. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}.'\u2019-]*"
              + "(?:(?:,? and |, |/| )\\p{Lu}[\\p{L}.'\u2019-]*)+");

  private static final Pattern ADDRESS =
      Pattern.compile("(?<!\\S)\\S+@\\S+|@\\w+|(?:https?://|www\\.)\\S+");

  private static final Pattern FIGURES = Pattern.compile("\\p{Nd}++(?:[.,:/]\\p{Nd}++)*+");

  /** Phrases of credits, in which only the names change. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "contributed (?:to|from|reporting)|^(?:- |\u2022 )?(?:reporting|writing|editing) by "
              + "|^(?:please )?follow .{2,60} on (?:twitter|facebook)|^(?:\u2022 )?write to |^(?:\u2022 )?e?-?mail "
              + "|can be reached at|^send tips to|toggle caption|^contributing: |/getty images|/ap$|/afp\\b"
              + "|^image (?:copyright|source)|^photo(?:graph)? by");

  /** Single words and phrases that are a whole line of the page around an article. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\W*(?:ad|ads|advertisements?|advert|sponsored|photos?|close|copy|e-?mail|whatsapp|twitter"
              + "|facebook|flipboard|linkedin|reddit|pinterest|share|tweet|print|save|comments?|link copied"
              + "|read more|read next|read also|see also|also read|more|related|related (?:articles|stories|topics"
              + "|content|coverage)|more from .{2,30}|more on this|more in .{2,30}|recommended|most popular|most read"
              + "|trending(?: now)?|story continued? below|(?:story|article) continues(?: below.{0,20})?"
              + "|(?:story|article) continues after .{2,20}|continue reading(?: the main story)?"
              + "|advertisement continue reading.{0,20}|newsletters?(?: sign-?up)?|sign up(?: now| here)?"
              + "|subscribe(?: now| here)?|log in|view comments|show comments|loading|watch|listen"
              + "|just watched|videos?|images?|play facebook|(?:prev|next) image 0 of 0|hide caption.{0,10}|0 (?:years?|months?|weeks?|days?|hours?) ago|continue reading below|pullquote|getty(?: images)?|skip advertisement|back to top)\\W*");

  /** Beginnings and phrases with which an outlet speaks of itself or to its readers. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "^\\W*(?:interested in .{2,60}\\? add |thank you for signing up|click to |get real-time updates|start the day smarter|watch the latest video|photographer:|mailing list\\b|poster=|copyright\\b|\u00A9|\\(c\\) 0|all rights reserved|click (?:here|for|to|on)\\b|sign up\\b"
              + "|subscribe\\b|follow (?:us|@|the (?:ticker|.{2,30} on (?:twitter|facebook)))"
              + "|like us on|join us on|join (?:the conversation|our)\\b|read more\\b|see (?:also|more)\\b"
              + "|more (?:great stories|on this|from)\\b|related:|also (?:on|from) |watch:|photos?:|video:"
              + "|listen to article|share this|slideshow|full coverage|editor.s note:"
              + "|support .{2,40}journalism|get (?:the|our|all|more|columns|breaking|your) .{0,80}(?:inbox|newsletter|app\\b)"
              + "|get our free|media playback|visit .{2,40}(?:homepage|website)|send (?:letters|tips) to"
              + "|the (?:views|opinions) expressed|(?:this|the) (?:story|article|post|report|column) (?:has been|was|is being) (?:updated|corrected)"
              + "|this (?:story|article) (?:first|originally) appeared|write to .{2,60}@"
              + "|image (?:copyright|caption|source)|enlarge this image|content created by|updated at 0"
              + "|download .{2,40}app\\b|to read more|you can read diverse|newsletter sign)"
              + "|all rights reserved|sign up (?:here|for our|for the|today)|\\bour (?:free )?newsletters?\\b"
              + "|privacy policy|terms of (?:use|service)|unsubscribe|to your inbox|straight to your inbox"
              + "|not be (?:published, broadcast|reproduced)|opinions? expressed (?:here|by|in)|views expressed"
              + "|do(?:es)? not necessarily (?:reflect|represent)|getty images$|click here"
              + "|\\((?:photos|watch|video|see|see more|also on|related|read more|more):? ");

  /** What boxes say of an author. */
  private static final Pattern AUTHOR =
      Pattern.compile(
          "^\\W*[^,]{4,40},? is (?:a|an|the) .{0,60}?(?:writer|columnist|correspondent|reporter|editor"
              + "|contributor|fellow|professor|author|host|attorney)\\b");

  /** Longest credit, in UTF-16 units; spares longer lines the search. */
  private static final int LONGEST_CREDIT = 160;

  /** Letters that must be left beside the names, so that two names alone are no credit. */
  private static final int LETTERS_OF_CREDIT = 8;

  private LineKey() {}

  /** The key of a line; none for one without letters. */
  static @Nullable String of(String line) {
    String plain = plain(line);
    if (plain.chars().noneMatch(Character::isLetter)) {
      return null;
    }
    return plain.length() <= LONGEST_CREDIT && CREDIT.matcher(plain).find()
        ? credit(line, plain)
        : plain;
  }

  /** A line in lower case, with its figures and addresses folded. */
  static String plain(String line) {
    String folded = line;
    if (folded.indexOf('@') >= 0 || folded.contains("www.") || folded.contains("http")) {
      folded = ADDRESS.matcher(folded).replaceAll("@");
    }
    folded = hasDigit(folded) ? FIGURES.matcher(folded).replaceAll("0") : folded;
    return folded.toLowerCase(Locale.ROOT);
  }

  /** Whether the words of a key are those of the page around an article. */
  static boolean speaksOfOutlet(String key) {
    return PageWords.in(key)
        && (WHOLE.matcher(key).matches()
            || ABOUT.matcher(key).find()
            || CREDIT.matcher(key).find());
  }

  /** Whether a key tells who the author is. */
  static boolean speaksOfAuthor(String key) {
    return AUTHOR.matcher(key).find();
  }

  private static String credit(String line, String plain) {
    String credit = plain(NAMES.matcher(line).replaceAll("*"));
    return credit.chars().filter(Character::isLetter).count() < LETTERS_OF_CREDIT ? plain : credit;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}

package dateline.source.speaker;

import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.table.Mention;
import dateline.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which organisation a bare noun stands for, when that is plain: {@code the ministry} when the last
 * sentences name one ministry, {@code the newspaper} when they name one newspaper, {@code the
 * group} when they name one organisation that says not otherwise what it is.
 */
final class Organizations {
  /** How many sentences back the organisation may have been named. */
  private static final int REACH = 5;

  /** How many sentences back one may have been named that the noun does not name by its kind. */
  private static final int NEAR = 2;

  /** Nouns that are in the names of what they stand for. */
  private static final Set<String> HEADS =
      Set.of(
          "academy",
          "administration",
          "agency",
          "alliance",
          "army",
          "assembly",
          "association",
          "authority",
          "bank",
          "battalion",
          "board",
          "brigade",
          "bureau",
          "cabinet",
          "campaign",
          "center",
          "centre",
          "church",
          "coalition",
          "commission",
          "committee",
          "company",
          "congress",
          "corporation",
          "council",
          "court",
          "department",
          "directorate",
          "embassy",
          "federation",
          "force",
          "foundation",
          "front",
          "fund",
          "group",
          "guard",
          "institute",
          "league",
          "ministry",
          "mission",
          "movement",
          "navy",
          "observatory",
          "office",
          "organisation",
          "organization",
          "parliament",
          "party",
          "police",
          "senate",
          "service",
          "society",
          "tribunal",
          "union",
          "university");

  /** Nouns that may stand for any organisation that its name does not call something else. */
  private static final Set<String> LOOSE =
      Set.of("company", "firm", "group", "militia", "organisation", "organization", "party");

  private static final Set<String> PAPERS = Set.of("newspaper", "paper", "daily");
  private static final Set<String> CHANNELS = Set.of("broadcaster", "channel", "network");

  /** Parts of the names of outlets that are no newspapers. */
  private static final Pattern NO_PAPER =
      Pattern.compile("News|Press|Agency|Radio|TV|Television|Broadcasting");

  private static final String PAPER = "*paper";
  private static final String CHANNEL = "*channel";
  private static final String UNSAID = "*unsaid";
  private static final String UNKNOWN = "";

  private final Reading reading;
  private final Map<String, Last> last = new HashMap<>();

  /**
   * Who was named last by a noun.
   *
   * @param sentence where
   * @param other the sentence in which somebody else was last named by it
   */
  private record Last(String id, int sentence, int other) {
    Last then(String next, int at) {
      return new Last(next, at, next.equals(id) ? other : sentence);
    }

    /** The only one named from a sentence on. */
    @Nullable String since(int from) {
      boolean only = sentence >= from && other < from && !id.equals(UNKNOWN);
      return only ? id : null;
    }
  }

  Organizations(Reading reading) {
    this.reading = reading;
  }

  void note(Mention mention) {
    String id = mention.entityId() == null ? UNKNOWN : mention.entityId();
    int sentence = mention.sentence();
    if (mention.method().equals("outlet")) {
      note(isPaper(mention.name()) ? PAPER : CHANNEL, id, sentence);
      return;
    }
    String head = head(mention);
    note(UNSAID, head == null ? id : UNKNOWN, sentence);
    if (head != null) {
      note(head, id, sentence);
    }
  }

  /** Whether an outlet can be a newspaper by its name. */
  private static boolean isPaper(String name) {
    return !NO_PAPER.matcher(name).find() && name.chars().anyMatch(Character::isLowerCase);
  }

  private void note(String noun, String id, int sentence) {
    Last before = last.get(noun);
    last.put(noun, before == null ? new Last(id, sentence, -1) : before.then(id, sentence));
  }

  /** The organisation that {@code the} and a noun stand for. */
  @Nullable String of(Span source) {
    int noun = source.end() - 1;
    boolean bare = source.length() == 2 && reading.is(source.start(), "the");
    if (!bare || reading.is(noun, Kind.CAPITAL)) {
      return null;
    }
    int sentence = reading.document().sentenceOf(noun);
    String word = lower(noun);
    if (HEADS.contains(word) && last.containsKey(word)) {
      return since(word, sentence - REACH);
    }
    if (PAPERS.contains(word) || CHANNELS.contains(word)) {
      return since(PAPERS.contains(word) ? PAPER : CHANNEL, sentence - REACH);
    }
    return LOOSE.contains(word) ? since(UNSAID, sentence - NEAR) : null;
  }

  private @Nullable String since(String noun, int from) {
    Last seen = last.get(noun);
    return seen == null ? null : seen.since(Math.max(0, from));
  }

  /** The noun that says what a name's bearer is: its last word, or the one before of or for. */
  private @Nullable String head(Mention mention) {
    int first = reading.tokens().at(mention.start());
    int end = reading.tokens().at(mention.end() - 1) + 1;
    for (int i = first; i + 1 < end; i++) {
      boolean link = reading.is(i + 1, "of") || reading.is(i + 1, "for");
      if (link && HEADS.contains(lower(i))) {
        return lower(i);
      }
    }
    String last = lower(end - 1);
    return HEADS.contains(last) ? last : null;
  }

  private String lower(int i) {
    return reading.tokens().word(i).toLowerCase(Locale.ROOT);
  }
}

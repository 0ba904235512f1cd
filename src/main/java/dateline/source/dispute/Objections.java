package dateline.source.dispute;

import dateline.source.dispute.Objection.Claimant;
import dateline.source.phrase.Heads;
import dateline.source.phrase.Names;
import dateline.source.phrase.NounPhrase;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.table.Mention;
import dateline.text.Span;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the object of a denial: {@code Norvenia's claim that}, {@code it}, {@code any wrongdoing}.
 */
final class Objections {
  /** Words from the start of the object to its noun. */
  private static final int REACH = 12;

  /** Words from the noun to {@code by}: {@code the claim made on Monday by}. */
  private static final int TO_CLAIMANT = 4;

  private static final int END =
      Kind.any(
          Kind.PREPOSITION,
          Kind.RELATIVE,
          Kind.SUBORDINATOR,
          Kind.COORDINATOR,
          Kind.BE,
          Kind.HAVE,
          Kind.DO,
          Kind.MODAL);

  private static final Set<String> POINTERS = Set.of("this", "that", "these", "those", "her");

  /** Pronouns that are no determiners as well. */
  private static final Set<String> OBJECTS = Set.of("it", "him", "them");

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "such");

  /** What may stand before a noun for a claim and opens what is claimed when it stands after. */
  private static final Set<String> TELLING = Set.of("that", "of", "about", "on");

  private final Reading reading;
  private final DisputeWords words;
  private final Heads heads;
  private final Names names;

  Objections(Reading reading, Names names, DisputeWords words) {
    this.reading = reading;
    this.words = words;
    this.names = names;
    heads = new Heads(reading, names);
  }

  /**
   * What a denial with this content is an objection to.
   *
   * @param denied whether its verb is to deny, which has other objects than to contradict
   */
  Objection of(Span content, boolean denied) {
    int first = reading.tokens().at(content.start());
    int end = end(reading.tokens().at(content.end() - 1) + 1);
    boolean as = first < end && reading.is(first, "as");
    int start = first < end && reading.is(first, Kind.PREPOSITION) ? first + 1 : first;
    if (start >= end || (reading.isQuoted(start) && !as)) {
      return Objection.matter();
    }
    if (isPointer(start, end)) {
      return new Objection(Objection.To.KNOWN_CLAIM, -1, null);
    }
    int noun = noun(start, end, as);
    if (noun >= 0) {
      return claim(start, noun, end);
    }
    return denied ? denied(start, end) : person(start, end);
  }

  /**
   * Where the object ends: a content may end before the noun that attributes: {@code X's claim}.
   */
  private int end(int contentEnd) {
    int noun = contentEnd;
    while (noun < reading.tokens().count()
        && noun < contentEnd + 2
        && (reading.tokens().isPossessive(noun) || isOwnersMark(noun))) {
      noun++;
    }
    boolean owned = contentEnd > 0 && reading.tokens().isPossessive(noun - 1);
    boolean cut = owned && noun < reading.tokens().count() && words.isClaim(lower(noun));
    return cut ? noun + 1 : contentEnd;
  }

  private Objection denied(int start, int end) {
    int last = Math.min(end, start + REACH);
    for (int i = start; i < last && !endsObject(i, start); i++) {
      if (words.isWithheld(lower(i))) {
        return new Objection(Objection.To.THING_WITHHELD, -1, null);
      }
    }
    return Objection.matter();
  }

  /** {@code denied it}, {@code which she denied}; not {@code denied that ...}. */
  private boolean isPointer(int i, int end) {
    String word = lower(i);
    if (OBJECTS.contains(word)) {
      return true;
    }
    boolean alone =
        i + 1 >= end
            || reading.is(i + 1, Kind.MARK)
            || reading.isQuoted(i + 1)
            || reading.isAny(i + 1, Kind.any(Kind.PREPOSITION, Kind.COORDINATOR, Kind.ADVERB))
            || reading.is(i + 1, Kind.TIME);
    return alone && (POINTERS.contains(word) || word.equals("which"));
  }

  /** The noun for a claim that heads the object; -1 when there is none. */
  private int noun(int start, int end, boolean as) {
    int last = Math.min(end, start + REACH);
    for (int i = start; i < last; i++) {
      String word = lower(i);
      if (words.isClaim(word) || (words.isIdea(word) && i + 1 < end && reading.is(i + 1, "that"))) {
        return i;
      }
      if (!as && endsObject(i, start)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean endsObject(int i, int start) {
    boolean determiner = i == start && DEFINITE.contains(lower(i)) && !reading.is(i, "such");
    boolean mark = reading.is(i, Kind.MARK) && !isOwnersMark(i) && !reading.isDash(i);
    boolean doing = reading.endsWith(i, "ing") && !reading.is(i, Kind.CAPITAL);
    return !determiner && (mark || doing || reading.isQuoted(i) || reading.isAny(i, END));
  }

  /** The apostrophe of {@code officials' claim}. */
  private boolean isOwnersMark(int i) {
    return (reading.is(i, '\'') || reading.is(i, '\u2019')) && !reading.tokens().spaceBefore(i);
  }

  private Objection claim(int start, int noun, int end) {
    Claimant before = before(start, noun);
    Claimant claimant = before == null ? after(noun, end) : before;
    boolean definite = false;
    for (int i = start; i < noun; i++) {
      definite |= DEFINITE.contains(lower(i)) || reading.is(i, Kind.POSSESSIVE);
    }
    boolean told = noun + 1 < end && TELLING.contains(lower(noun + 1));
    Objection.To to = definite && !told ? Objection.To.KNOWN_CLAIM : Objection.To.TOLD_CLAIM;
    return new Objection(to, noun, claimant);
  }

  /** {@code Norvenia's claim}, {@code Norvenian claims}, {@code the Courier report}. */
  private @Nullable Claimant before(int start, int noun) {
    for (int i = noun - 1; i > start; i--) {
      if (reading.tokens().isPossessive(i) || isOwnersMark(i)) {
        return claimant(new NounPhrase(reading).endingAt(i - 1, start));
      }
    }
    Mention beside = null;
    if (noun > start) {
      for (Mention mention : names.inside(reading.document().characters(new Span(start, noun)))) {
        boolean adjacent = mention.end() == reading.tokens().end(noun - 1);
        beside = isDemonym(mention) || (adjacent && canClaim(mention)) ? mention : beside;
      }
    }
    return beside == null ? null : new Claimant(beside.entityId(), lower(noun - 1));
  }

  /** {@code the claim made by Norvenia}, {@code a report from the Courier}. */
  private @Nullable Claimant after(int noun, int end) {
    int last = Math.min(end, noun + TO_CLAIMANT);
    for (int i = noun + 1; i + 1 < last && !TELLING.contains(lower(i)); i++) {
      if (reading.is(i, "by") || reading.is(i, "from")) {
        return claimant(new NounPhrase(reading).startingAt(i + 1, end));
      }
    }
    return null;
  }

  /** {@code contradicted the general}: the object is a name and nothing more. */
  private Objection person(int start, int end) {
    Span object = new NounPhrase(reading).startingAt(start, end);
    boolean alone = object != null && (object.end() >= end || endsName(object.end()));
    Mention head = object != null && alone ? heads.of(object) : null;
    return object == null || head == null || head.entityId() == null
        ? Objection.matter()
        : new Objection(Objection.To.MATTER, -1, claimant(object));
  }

  private boolean endsName(int i) {
    return reading.isAny(i, Kind.any(Kind.MARK, Kind.PREPOSITION, Kind.COORDINATOR, Kind.TIME))
        || reading.is(i, "who");
  }

  /** The name that heads a phrase, else the country or organisation in it. */
  private @Nullable Claimant claimant(@Nullable Span phrase) {
    if (phrase == null) {
      return null;
    }
    Mention head = heads.of(phrase);
    String entity =
        head != null && head.entityId() != null
            ? head.entityId()
            : names.inside(reading.document().characters(phrase)).stream()
                .filter(mention -> !mention.type().equals("person") && mention.entityId() != null)
                .map(Mention::entityId)
                .findFirst()
                .orElse(null);
    return new Claimant(entity, lower(phrase.end() - 1));
  }

  /** Organisations, and countries in letters: {@code UN}, {@code US}. */
  private static boolean canClaim(Mention mention) {
    return mention.type().equals("organization")
        || mention.name().chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isDemonym(Mention mention) {
    return mention.method().equals("demonym");
  }

  private String lower(int i) {
    return reading.tokens().word(i).toLowerCase(Locale.ROOT);
  }
}

package dateline.source.phrase;

import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.table.Mention;
import dateline.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that a source phrase is about: the person in {@code President X of Y}, the
 * ministry in {@code a statement from the ministry}, nobody in {@code Ukrainian officials}.
 */
public final class Heads {
  private static final int ENDS_TURN = Kind.any(Kind.PREPOSITION, Kind.LINK, Kind.RELATIVE);
  private static final int AMOUNT = Kind.any(Kind.QUANTITY, Kind.NUMBER);

  /** Nouns behind whose {@code of} stands who is meant. */
  private static final Set<String> AMOUNTS =
      Set.of("lot", "majority", "minority", "number", "handful", "couple", "percent");

  private final Reading reading;
  private final Names names;

  public Heads(Reading reading, Names names) {
    this.reading = reading;
    this.names = names;
  }

  /** The mention that heads a source; null when its head is no name. */
  public @Nullable Mention of(Span source) {
    List<Mention> inside = names.inside(reading.document().characters(source));
    if (inside.isEmpty()) {
      return null;
    }
    boolean indefinite = reading.isIndefinite(source.start());
    Mention titled = indefinite ? null : titled(source, inside);
    if (titled != null) {
      return titled;
    }
    int first = source.start();
    int end = partEnd(first, source.end(), inside);
    Mention head = indefinite ? null : headed(end, inside);
    if (head == null && isDocument(end - 1) && end < source.end() && leads(end)) {
      first = end + 1;
      end = partEnd(first, source.end(), inside);
      head = headed(end, inside);
    }
    return head == null ? apposed(end, source.end(), inside) : head;
  }

  /** A person behind nothing but a title: {@code Chief of General Staff X}. */
  private @Nullable Mention titled(Span source, List<Mention> inside) {
    int i = source.start();
    while (i < source.end() && isTitle(i)) {
      Mention mention = covering(i, inside);
      if (mention != null && mention.type().equals("person")) {
        int after = reading.tokens().at(mention.end());
        boolean owner = after < source.end() && reading.tokens().isPossessive(after);
        boolean modifier =
            after < source.end()
                && !reading.is(after, Kind.CAPITAL)
                && reading.isNominal(after)
                && !reading.isVerbal(after);
        return owner || modifier ? null : mention;
      }
      i++;
    }
    return null;
  }

  private boolean isTitle(int i) {
    return reading.is(i, Kind.CAPITAL) || reading.is(i, "of") || reading.is(i, "the");
  }

  /** A person named behind a comma: {@code the army spokesman, Col. X}. */
  private @Nullable Mention apposed(int from, int end, List<Mention> inside) {
    for (int i = from; i < end; i++) {
      if (reading.isPause(i) && i + 1 < end) {
        int part = partEnd(i + 1, end, inside);
        Mention head = headed(part, inside);
        boolean person = head != null && head.type().equals("person");
        return person ? head : null;
      }
    }
    return null;
  }

  /** The token after the last of the part of a phrase that holds its head. */
  private int partEnd(int first, int end, List<Mention> inside) {
    int i = first;
    while (i < end) {
      boolean cut =
          reading.isPause(i)
              || reading.is(i, '(')
              || reading.isAny(i, Kind.any(Kind.PREPOSITION, Kind.RELATIVE, Kind.COORDINATOR));
      if (cut && i > first && covering(i, inside) == null) {
        return i;
      }
      i++;
    }
    return end;
  }

  /** The mention that ends where a part ends, passing over {@code newspaper} or {@code agency}. */
  private @Nullable Mention headed(int end, List<Mention> inside) {
    int last = end - 1;
    Mention head = covering(last, inside);
    if (head == null && last > 0 && reading.is(last, Kind.AGENCY)) {
      head = covering(last - 1, inside);
      return head != null && head.method().equals("outlet") ? head : null;
    }
    return head == null || head.method().equals("demonym") ? null : head;
  }

  /**
   * The word that a phrase turns on, known or not: the last before what qualifies it, the {@code
   * critics} of the move, half of the {@code voters} (50 percent), one, a {@code gunner}.
   */
  public static int turn(Reading reading, Span phrase) {
    int turn = phrase.start();
    while (turn + 1 < phrase.end() && !endsTurn(reading, turn + 1, phrase.end())) {
      turn++;
    }
    if (reading.tokens().isPossessive(turn) && turn > phrase.start()) {
      return turn - 1;
    }
    int next = turn + 1;
    boolean told = next + 1 < phrase.end() && (reading.is(next, "of") || reading.isPause(next));
    return told && isAmount(reading, turn) ? turn(reading, new Span(next + 1, phrase.end())) : turn;
  }

  private static boolean isAmount(Reading reading, int i) {
    return reading.isAny(i, AMOUNT)
        || reading.is(i, '%')
        || AMOUNTS.contains(reading.tokens().word(i));
  }

  private static boolean endsTurn(Reading reading, int i, int end) {
    return reading.isAny(i, ENDS_TURN)
        || reading.isPause(i)
        || reading.is(i, '(')
        || (reading.isVerbal(i) && !isNamed(reading, i) && RightPhrase.isReduced(i, end, reading));
  }

  /** What is done, as a noun: the {@code killing} of an envoy. */
  private static boolean isNamed(Reading reading, int i) {
    return reading.endsWith(i, "ing")
        && i + 1 < reading.tokens().count()
        && reading.is(i + 1, "of");
  }

  /** Whether a phrase turns on something said or written: {@code a statement from X}. */
  public static boolean hasDocument(Reading reading, Span phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (reading.is(i, Kind.DOCUMENT)) {
        return true;
      }
      if (reading.is(i, Kind.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  private boolean isDocument(int i) {
    return i >= 0 && reading.is(i, Kind.DOCUMENT);
  }

  private boolean leads(int i) {
    return reading.is(i, "from") || reading.is(i, "by") || reading.is(i, "of");
  }

  private @Nullable Mention covering(int token, List<Mention> inside) {
    int start = reading.tokens().start(token);
    for (Mention mention : inside) {
      if (mention.start() <= start && start < mention.end()) {
        return mention;
      }
    }
    return null;
  }
}

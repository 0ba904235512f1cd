package dateline.source;

import dateline.table.Mention;
import dateline.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who a pronoun, a bare title or a bare noun stands for, when that is plain: {@code she} after a
 * sentence in which one person spoke, {@code the mayor} when one mayor was named, {@code the
 * ministry} when one ministry was. Otherwise nobody.
 */
final class References {
  /** How many sentences back the person may have spoken. */
  private static final int REACH = 2;

  /** How many names back others are looked for; where there are more, nothing is plain. */
  private static final int LOOK_BACK = 40;

  /** Words of the longest title. */
  private static final int LONGEST_TITLE = 6;

  /** Marks a title that two persons bear. */
  private static final String AMBIGUOUS = "";

  private final Reading reading;
  private final Names names;
  private final Map<String, String> titled = new HashMap<>();
  private final Organizations organizations;
  private int next;
  private @Nullable String speaker;
  private int spokeIn = Integer.MIN_VALUE;

  References(Reading reading, Names names) {
    this.reading = reading;
    this.names = names;
    organizations = new Organizations(reading);
  }

  /** The entity that a source without a name stands for; null when that is not plain. */
  @Nullable String of(Span source) {
    readTo(reading.tokens().start(source.start()));
    boolean alone = source.length() == 1;
    if (alone && (reading.is(source.start(), "he") || reading.is(source.start(), "she"))) {
      return pronoun(source);
    }
    if (alone && reading.is(source.start(), "who")) {
      return antecedent(source.start());
    }
    if (reading.isIndefinite(source.start())) {
      return null;
    }
    String id = titled.get(title(source.start(), source.end()));
    return id == null || id.equals(AMBIGUOUS) ? organizations.of(source) : id;
  }

  /** Notes who has spoken. */
  void spoke(Span source, @Nullable Mention head, @Nullable String id) {
    boolean person = head != null && head.type().equals("person");
    boolean same = head == null && id != null && !organizations.isNamed(id);
    int sentence = reading.document().sentenceOf(source.start());
    if (person || same) {
      speaker = id;
      spokeIn = sentence;
    } else if (head == null && !reading.isAny(source.start(), Kind.any(Kind.RELATIVE))) {
      speaker = null;
    }
  }

  /** The last speaker, unless another person has been named since. */
  private @Nullable String pronoun(Span source) {
    int sentence = reading.document().sentenceOf(source.start());
    String last = speaker;
    if (last == null || sentence - spokeIn > REACH) {
      return null;
    }
    int start = reading.tokens().start(source.start());
    for (int i = next - 1; i >= 0 && names.get(i).sentence() >= spokeIn; i--) {
      if (next - i > LOOK_BACK) {
        return null;
      }
      Mention mention = names.get(i);
      boolean other = mention.type().equals("person") && !last.equals(mention.entityId());
      if (other && mention.start() < start && mention.voice().equals("own")) {
        return null;
      }
    }
    return last;
  }

  /** The name right before {@code who}. */
  private @Nullable String antecedent(int who) {
    if (who == 0) {
      return null;
    }
    int before = reading.isPause(who - 1) ? who - 2 : who - 1;
    if (next == 0 || before < 0) {
      return null;
    }
    Mention last = names.get(next - 1);
    boolean beside = last.end() == reading.tokens().end(before);
    return beside && last.type().equals("person") ? last.entityId() : null;
  }

  /** Takes note of the titles of the persons, and of the organisations, named before an offset. */
  private void readTo(int offset) {
    while (next < names.count() && names.get(next).end() <= offset) {
      Mention mention = names.get(next++);
      String id = mention.entityId();
      if (id != null && mention.type().equals("person")) {
        note(mention, id);
      } else if (mention.type().equals("organization")) {
        organizations.note(mention);
      }
    }
  }

  private void note(Mention mention, String id) {
    int name = reading.tokens().at(mention.start());
    int first = name;
    while (first > 0 && name - first < LONGEST_TITLE && isTitle(first - 1)) {
      first--;
    }
    for (int i = first; i < name; i++) {
      String title = title(i, name);
      if (!title.isEmpty()) {
        titled.merge(title, id, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
      }
    }
  }

  private boolean isTitle(int i) {
    return reading.is(i, Kind.TITLE)
        || (reading.is(i, Kind.CAPITAL) && !reading.is(i, Kind.PREPOSITION))
        || reading.is(i, "of");
  }

  /** The words of a title in lower case, without an article; empty when they are none. */
  private String title(int first, int end) {
    int from = first;
    while (from < end && reading.isAny(from, Kind.any(Kind.DETERMINER, Kind.POSSESSIVE))) {
      from++;
    }
    boolean title = from < end && end - from <= LONGEST_TITLE && reading.is(end - 1, Kind.TITLE);
    return title
        ? reading
            .document()
            .characters(new Span(from, end))
            .of(reading.text())
            .toLowerCase(Locale.ROOT)
        : "";
  }
}

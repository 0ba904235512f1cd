package dateline.source;

import dateline.table.Mention;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who a pronoun, a bare title or a bare noun stands for, when that is plain: {@code she} after a
 * sentence in which one person spoke, {@code the mayor} when one mayor was named, {@code the
 * ministry} when one ministry was. Otherwise nobody.
 */
final class References {
  private static final int ALONE = Kind.any(Kind.PRONOUN, Kind.RELATIVE, Kind.POSSESSIVE);

  private final Reading reading;
  private final Names names;
  private final Persons persons;
  private final Genders genders;
  private final TitleHolders titles;
  private final Organizations organizations;
  private final Focus focus;
  private final Agreement agreement;
  private int next;

  /**
   * @param affiliations what a person is, by entity
   */
  References(
      Reading reading,
      Names names,
      SourceKnowledge known,
      @Nullable LocalDate day,
      Function<String, Affiliation> affiliations) {
    this.reading = reading;
    this.names = names;
    genders = new Genders(reading, known.genders(), known.roster());
    titles = new TitleHolders(reading, names, known, day, affiliations);
    persons = new Persons(reading, names, known.nouns(), genders, titles);
    organizations = new Organizations(reading);
    focus = new Focus(persons);
    agreement = new Agreement(reading);
  }

  /** The entity that a source without a name stands for; null when that is not plain. */
  @Nullable String of(Found found, Span source) {
    readTo(reading.tokens().start(source.start()));
    int first = source.start();
    if (source.length() > 1 || !reading.isAny(first, ALONE)) {
      return reading.isIndefinite(first) ? null : named(source);
    }
    Gender gender = persons.pronoun(first);
    if (gender != null) {
      return pronoun(found, first, gender);
    }
    return reading.is(first, "who") ? antecedent(first) : null;
  }

  private @Nullable String named(Span source) {
    String holder = titles.of(source);
    return holder == null ? organizations.of(source) : holder;
  }

  private @Nullable String pronoun(Found found, int token, Gender gender) {
    int sentence = reading.document().sentenceOf(token);
    int said = reading.tokens().at(found.content().end() - 1) + 1;
    boolean before = found.content().start() < reading.tokens().start(token);
    String id = focus.of(token, gender, sentence, before && said <= token ? said : 0);
    if (id != null) {
      focus.means(token, id);
    }
    return id;
  }

  /** Notes who has spoken. */
  void spoke(Span source, @Nullable Mention head, @Nullable String id) {
    int sentence = reading.document().sentenceOf(source.start());
    boolean person =
        head == null ? id != null && !organizations.isNamed(id) : head.type().equals("person");
    if (person) {
      focus.spoke(sentence, id == null ? Person.SOMEBODY : id);
    } else if (head == null && !agreement.isPlural(source)) {
      focus.spoke(sentence, Person.SOMEBODY);
    }
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
        genders.note(mention, id);
        titles.note(mention, id);
      } else if (mention.type().equals("organization")) {
        organizations.note(mention);
      }
    }
  }
}

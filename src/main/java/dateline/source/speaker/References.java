package dateline.source.speaker;

import dateline.source.content.Found;
import dateline.source.phrase.Agreement;
import dateline.source.phrase.Names;
import dateline.source.roster.Affiliation;
import dateline.source.roster.Gender;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.table.Mention;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who a pronoun, a bare title or a bare noun stands for, when that is plain: {@code she} after a
 * sentence in which one person spoke, {@code the mayor} when one mayor was named, {@code the
 * ministry} when one ministry was. Otherwise nobody.
 */
final class References {
  private static final int ALONE = Kind.any(Kind.PRONOUN, Kind.RELATIVE, Kind.POSSESSIVE);

  /** Verbs whose it is often what was told before, and no body. */
  private static final Set<String> SHOWING =
      Set.of(
          "confirm",
          "demonstrate",
          "highlight",
          "imply",
          "indicate",
          "mean",
          "prove",
          "reflect",
          "regard",
          "reveal",
          "show",
          "signal",
          "suggest",
          "underscore",
          "wonder");

  private final Reading reading;
  private final Names names;
  private final Persons persons;
  private final Genders genders;
  private final TitleHolders titles;
  private final Organizations organizations;
  private final Surnames surnames;
  private final Antecedents antecedents;
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
      Antecedents antecedents,
      Function<String, Affiliation> affiliations) {
    this.reading = reading;
    this.names = names;
    this.antecedents = antecedents;
    genders = new Genders(reading, known.genders(), known.roster());
    titles = new TitleHolders(reading, names, known, day, affiliations);
    organizations = new Organizations(reading);
    persons = new Persons(reading, names, known, genders, titles, organizations);
    surnames = new Surnames(reading, genders);
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
      return gender == Gender.IT ? body(found, first) : pronoun(found, first, gender);
    }
    Mention person = reading.is(first, "who") ? antecedents.person(first) : null;
    return person == null ? null : of(person);
  }

  /** The entity that a name stands for; null when that is not plain. */
  @Nullable String of(Mention name) {
    String id = name.entityId();
    if (id != null || !name.type().equals("person")) {
      return id;
    }
    readTo(name.start());
    return surnames.of(name);
  }

  private @Nullable String named(Span source) {
    String holder = titles.of(source);
    return holder == null ? organizations.of(source) : holder;
  }

  private @Nullable String pronoun(Found found, int token, Gender gender) {
    int sentence = reading.document().sentenceOf(token);
    int first = reading.tokens().at(found.content().start());
    int end = reading.tokens().at(found.content().end() - 1) + 1;
    boolean inside = found.order() == Found.Order.CONTENT_FIRST;
    Span said = inside ? new Span(first, end) : new Span(token, token);
    String id = focus.of(token, gender, sentence, said);
    if (id != null) {
      focus.means(token, id);
    }
    return id;
  }

  /** Which body {@code it} means: the one that spoke last, where what is said stands before. */
  private @Nullable String body(Found found, int token) {
    boolean loose = found.order() == Found.Order.SHARED || found.order() == Found.Order.REDUCED;
    if (loose || SHOWING.contains(found.cue().verb().lemma())) {
      return null;
    }
    String id = pronoun(found, token, Gender.IT);
    boolean first = found.order() == Found.Order.SUBJECT_FIRST;
    int sentence = reading.document().sentenceOf(token);
    return id == null || first || focus.spokeLast(sentence, id) ? id : null;
  }

  /** Notes who has spoken. */
  void spoke(Span source, @Nullable Mention head, @Nullable String id) {
    int sentence = reading.document().sentenceOf(source.start());
    if (id != null) {
      focus.spoke(sentence, id);
    } else if (head == null ? !agreement.isPlural(source) : head.type().equals("person")) {
      focus.spoke(sentence, Person.SOMEBODY);
    }
  }

  /** Takes note of the titles of the persons, and of the organisations, named before an offset. */
  private void readTo(int offset) {
    while (next < names.count() && names.get(next).end() <= offset) {
      Mention mention = names.get(next++);
      String id = mention.entityId();
      if (id != null && mention.type().equals("person")) {
        genders.note(mention, id);
        titles.note(mention, id);
        surnames.note(mention, id);
      } else if (mention.type().equals("organization")) {
        organizations.note(mention);
      }
    }
  }
}

package dateline.source.speaker;

import dateline.source.phrase.Names;
import dateline.source.phrase.NounPhrase;
import dateline.source.roster.Gender;
import dateline.source.roster.Roster;
import dateline.source.roster.SourceNouns;
import dateline.source.roster.SourceNouns.Being;
import dateline.source.roster.SourceNouns.Noun;
import dateline.source.speaker.Person.Role;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.table.Mention;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Of whom the sentences of a document speak in its own voice, one by one: by name, by a noun
 * ({@code the mayor}, {@code a doctor}) or by {@code he} and {@code she}. Each sentence is read
 * once.
 */
final class Persons {
  /** What is longer is no sentence to reason about. */
  private static final int LONGEST = 300;

  /** How a pronoun is noted until it is known whom it means. */
  static final String PRONOUN = "*";

  private static final int BEFORE_SUBJECT =
      Kind.any(
          Kind.MARK, Kind.COORDINATOR, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.ADVERB, Kind.TIME);

  private final Reading reading;
  private final Names names;
  private final SourceNouns nouns;
  private final Roster roster;
  private final Organizations organizations;
  private final Genders genders;
  private final TitleHolders titles;
  private final Map<Integer, List<Person>> sentences = new HashMap<>();

  Persons(
      Reading reading,
      Names names,
      SourceKnowledge known,
      Genders genders,
      TitleHolders titles,
      Organizations organizations) {
    this.reading = reading;
    this.names = names;
    nouns = known.nouns();
    roster = known.roster();
    this.organizations = organizations;
    this.genders = genders;
    this.titles = titles;
  }

  /** In the order of the sentence; nobody in a line without an end, such as a link. */
  List<Person> of(int sentence) {
    return sentences.computeIfAbsent(sentence, this::read);
  }

  private List<Person> read(int number) {
    Span sentence = reading.document().sentences().get(number);
    List<Person> persons = new ArrayList<>();
    int last = sentence.end() - 1;
    if (reading.tokens().isWord(last) && reading.endsLine(last)) {
      return persons;
    }
    int end = Math.min(sentence.end(), sentence.start() + LONGEST);
    int i = sentence.start();
    while (i < end) {
      i = reading.isQuoted(i) ? i + 1 : next(i, sentence, persons);
    }
    return persons;
  }

  /** Adds whom a token names, if anybody; answers where to go on. */
  private int next(int i, Span sentence, List<Person> persons) {
    Mention name = names.at(reading.tokens().start(i));
    if (name != null) {
      int end = Math.max(i, reading.tokens().at(name.end() - 1)) + 1;
      String key = name.entityId() == null ? Person.SOMEBODY : name.entityId();
      if (name.type().equals("person")) {
        persons.add(new Person(i, key, genders.of(key), role(i, end, sentence)));
      } else if (isBody(name)) {
        persons.add(new Person(i, key, Gender.IT, role(i, end, sentence)));
      }
      return end;
    }
    Gender pronoun = pronoun(i);
    if (pronoun != null) {
      persons.add(new Person(i, PRONOUN, pronoun, Role.SUBJECT));
      return i + 1;
    }
    return reading.is(i, Kind.MARK) ? i + 1 : noun(i, sentence, persons);
  }

  private boolean isBody(Mention name) {
    boolean seat = roster.of(name.entityId()).type() != null && !name.method().equals("demonym");
    return seat || name.type().equals("organization");
  }

  /** Which pronoun a token is, with or without a verb grown onto it. */
  @Nullable Gender pronoun(int i) {
    if (!reading.is(i, Kind.PRONOUN)) {
      return null;
    }
    String word = reading.tokens().word(i);
    if (begins(word, "he")) {
      return Gender.HE;
    }
    return begins(word, "she") ? Gender.SHE : begins(word, "it") ? Gender.IT : null;
  }

  private static boolean begins(String word, String pronoun) {
    int length = pronoun.length();
    return word.regionMatches(true, 0, pronoun, 0, length)
        && (word.length() == length || !Character.isLetter(word.charAt(length)));
  }

  /** A noun for one person that is no title before a name and no part of a longer noun phrase. */
  private int noun(int i, Span sentence, List<Person> persons) {
    SourceNouns.Match match = nouns.match(reading.tokens(), i, sentence.end());
    if (match == null) {
      return i + 1;
    }
    int end = i + match.tokens();
    Noun noun = match.noun();
    boolean one = !match.plural() && isHead(end, sentence) && !isApposed(end, sentence);
    if (one && noun.being() == Being.PERSON) {
      String holder = titles.of(phrase(i, end, sentence));
      Gender gender = holder == null ? genders.ofNoun(noun.name()) : genders.of(holder);
      persons.add(new Person(i, key(holder), gender, role(i, end, sentence)));
    } else if (one) {
      String body = organizations.of(phrase(i, end, sentence));
      persons.add(new Person(i, key(body), Gender.IT, role(i, end, sentence)));
    }
    return end;
  }

  private static String key(@Nullable String id) {
    return id == null ? Person.SOMEBODY : id;
  }

  /** {@code the governor, X}: the name tells who is meant. */
  private boolean isApposed(int end, Span sentence) {
    return end + 1 < sentence.end()
        && reading.is(end, ',')
        && names.at(reading.tokens().start(end + 1)) != null;
  }

  private boolean isHead(int end, Span sentence) {
    if (end >= sentence.end()) {
      return true;
    }
    boolean name = names.at(reading.tokens().start(end)) != null;
    return !name && (!reading.isNominal(end) || reading.isVerb(end) || reading.is(end, Kind.CUE));
  }

  /** The noun with the words before it. */
  private Span phrase(int noun, int end, Span sentence) {
    int first = noun;
    while (first > sentence.start() && end - first < NounPhrase.LONGEST && isBefore(first - 1)) {
      first--;
    }
    return new Span(first, end);
  }

  private boolean isBefore(int i) {
    boolean ofState = reading.is(i, "of") && reading.is(i + 1, "state");
    return !reading.isQuoted(i)
        && (ofState
            || reading.isAny(i, Kind.any(Kind.DETERMINER, Kind.POSSESSIVE))
            || reading.tokens().isPossessive(i)
            || reading.isNominal(i));
  }

  private Role role(int first, int end, Span sentence) {
    if (end < sentence.end() && reading.tokens().isPossessive(end) && !reading.isShortIs(end)) {
      return Role.OWNER;
    }
    int start = phrase(first, end, sentence).start();
    boolean opens = start == sentence.start() || reading.isAny(start - 1, BEFORE_SUBJECT);
    return opens && acts(end, sentence) ? Role.SUBJECT : Role.OTHER;
  }

  /** Whether a verb follows, behind an apposition or an adverb perhaps. */
  private boolean acts(int end, Span sentence) {
    int i = end;
    if (i < sentence.end() && (reading.isPause(i) || reading.is(i, '('))) {
      i = behindPause(i + 1, sentence);
    } else if (i < sentence.end() && reading.is(i, Kind.PREPOSITION)) {
      i = behindPreposition(i + 1, sentence);
    }
    while (i < sentence.end() && reading.isAny(i, Kind.any(Kind.ADVERB, Kind.TIME))) {
      i++;
    }
    return i < sentence.end()
        && (reading.isVerb(i) || reading.is(i, Kind.CUE) || reading.isVerbal(i));
  }

  private int behindPause(int from, Span sentence) {
    int limit = Math.min(sentence.end(), from + NounPhrase.LONGEST);
    for (int i = from; i < limit; i++) {
      if (reading.isPause(i) || reading.is(i, ')')) {
        return i + 1;
      }
    }
    return sentence.end();
  }

  private int behindPreposition(int from, Span sentence) {
    int i = from;
    while (i < sentence.end()
        && i - from < NounPhrase.LONGEST
        && isBefore(i)
        && !reading.isVerb(i)) {
      i++;
    }
    return i;
  }
}

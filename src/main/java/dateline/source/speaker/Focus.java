package dateline.source.speaker;

import dateline.source.roster.Gender;
import dateline.source.speaker.Person.Role;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom {@code he} and {@code she} mean. In a sentence that names one person before, that one, or
 * its one subject; else whom the sentence before was about: its one speaker, its one subject, the
 * one person it names. Where two can be meant, nobody is.
 */
final class Focus {
  /** Sentences back that may be about somebody; those that name nobody pass on whom they follow. */
  private static final int REACH = 4;

  /** Persons before a pronoun that are looked at. */
  private static final int NEAR = 12;

  private final Persons persons;
  private final Map<Integer, String> pronouns = new HashMap<>();
  private final Map<Integer, Set<String>> speakers = new HashMap<>();
  private final Map<Integer, Meant> meant = new HashMap<>();

  /**
   * Whom a sentence is about.
   *
   * @param he whom he in the next one means; empty for somebody not known, null for nobody
   */
  private record Meant(@Nullable String he, @Nullable String she, @Nullable String it) {
    static final Meant NOBODY = new Meant(null, null, null);

    @Nullable String of(Gender gender) {
      return switch (gender) {
        case HE -> he;
        case SHE -> she;
        case IT -> it;
      };
    }
  }

  Focus(Persons persons) {
    this.persons = persons;
  }

  /** Takes note of who speaks in a sentence; empty for one person not known. */
  void spoke(int sentence, String key) {
    speakers.computeIfAbsent(sentence, unseen -> new HashSet<>()).add(key);
  }

  /** Whether somebody was the last one to speak before a sentence, or speaks in it. */
  boolean spokeLast(int sentence, String key) {
    for (int s = sentence; s >= 0 && s >= sentence - REACH; s--) {
      Set<String> speaking = speakers.get(s);
      if (speaking != null) {
        return speaking.contains(key);
      }
    }
    return false;
  }

  /** Takes note of whom a pronoun means. */
  void means(int token, String key) {
    pronouns.put(token, key);
  }

  /**
   * Whom a pronoun means.
   *
   * @param said the tokens of what is said: who is named there does not count
   */
  @Nullable String of(int pronoun, Gender gender, int sentence, Span said) {
    List<Person> before = new ArrayList<>();
    for (Person person : persons.of(sentence)) {
      if (person.token() >= pronoun) {
        break;
      }
      if (!said.contains(person.token()) && Gender.agree(person.gender(), gender)) {
        before.add(isPronoun(person) ? known(person, ofSentenceBefore(sentence, gender)) : person);
      }
    }
    List<Person> near = before.subList(Math.max(0, before.size() - NEAR), before.size());
    String key = near.isEmpty() ? ofSentenceBefore(sentence, gender) : one(near);
    return key == null || key.equals(Person.SOMEBODY) ? null : key;
  }

  private @Nullable String ofSentenceBefore(int sentence, Gender gender) {
    return sentence == 0 ? null : about(sentence - 1, REACH).of(gender);
  }

  private Meant about(int sentence, int reach) {
    Meant known = meant.get(sentence);
    if (known == null) {
      boolean further = sentence > 0 && reach > 1;
      Meant before = further ? about(sentence - 1, reach - 1) : Meant.NOBODY;
      known =
          new Meant(
              about(sentence, Gender.HE, before),
              about(sentence, Gender.SHE, before),
              about(sentence, Gender.IT, before));
      meant.put(sentence, known);
    }
    return known;
  }

  private @Nullable String about(int sentence, Gender gender, Meant before) {
    List<Person> agreeing = new ArrayList<>();
    Set<String> spoken = new HashSet<>();
    Set<String> speaking = speakers.getOrDefault(sentence, Set.of());
    for (Person person : persons.of(sentence)) {
      if (Gender.agree(person.gender(), gender)) {
        Person resolved = isPronoun(person) ? known(person, before.of(gender)) : person;
        agreeing.add(resolved);
        if (speaking.contains(resolved.key())) {
          spoken.add(resolved.key());
        }
      }
    }
    if (agreeing.isEmpty()) {
      return before.of(gender);
    }
    if (spoken.size() == 1) {
      return spoken.iterator().next();
    }
    boolean body = gender == Gender.IT;
    return body && keys(agreeing, true).isEmpty() ? Person.SOMEBODY : one(agreeing);
  }

  private static boolean isPronoun(Person person) {
    return person.key().equals(Persons.PRONOUN);
  }

  private Person known(Person pronoun, @Nullable String otherwise) {
    String key = pronouns.getOrDefault(pronoun.token(), otherwise);
    return pronoun.as(key == null ? Person.SOMEBODY : key);
  }

  /** The one subject of some persons, or the only one; null where there are more. */
  private static @Nullable String one(List<Person> persons) {
    Set<String> subjects = keys(persons, true);
    if (!subjects.isEmpty()) {
      return subjects.size() == 1 ? subjects.iterator().next() : null;
    }
    Set<String> all = keys(persons, false);
    return all.size() == 1 ? all.iterator().next() : null;
  }

  private static Set<String> keys(List<Person> persons, boolean subjects) {
    Set<String> keys = new HashSet<>();
    for (Person person : persons) {
      if (!subjects || person.role() == Role.SUBJECT) {
        keys.add(person.key());
      }
    }
    return keys;
  }
}

package dateline.source.speaker;

import dateline.source.roster.Gender;
import dateline.source.roster.GenderWords;
import dateline.source.roster.Roster;
import dateline.source.word.Reading;
import dateline.table.Mention;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By which pronoun the persons of a document are meant, as far as names and titles tell. */
final class Genders {
  private final Reading reading;
  private final GenderWords words;
  private final Roster roster;
  private final Map<String, Gender> known = new HashMap<>();

  Genders(Reading reading, GenderWords words, Roster roster) {
    this.reading = reading;
    this.words = words;
    this.roster = roster;
  }

  /** By the lists, or what the document has shown so far; null where nothing has told. */
  @Nullable Gender of(String person) {
    Gender listed = roster.gender(person);
    return listed == null ? known.get(person) : listed;
  }

  /** Takes note of a name, and of the word before it. */
  void note(Mention person, String key) {
    if (known.containsKey(key)) {
      return;
    }
    int first = reading.tokens().at(person.start());
    Gender gender = before(person);
    boolean full = reading.tokens().end(first) < person.end();
    if (gender == null && full) {
      gender = words.ofGivenName(reading.tokens().word(first));
    }
    if (gender != null) {
      known.put(key, gender);
    }
  }

  /** By the title before a name. */
  @Nullable Gender before(Mention person) {
    int first = reading.tokens().at(person.start());
    return first > 0 ? words.ofTitle(reading.tokens().word(first - 1)) : null;
  }

  /** By which pronoun the bearer of a noun is meant. */
  @Nullable Gender ofNoun(String noun) {
    return words.ofTitle(noun.substring(noun.lastIndexOf(' ') + 1));
  }
}

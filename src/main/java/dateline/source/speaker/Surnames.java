package dateline.source.speaker;

import dateline.source.roster.Gender;
import dateline.source.word.Reading;
import dateline.table.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who a part of a name stands for that two persons of a document share: the one who was named in
 * full in the last sentences, else the one who is named in full much more often.
 */
final class Surnames {
  /** Sentences back in which only one was named in full. */
  private static final int REACH = 3;

  /** How many times as often as any other. */
  private static final int OFTEN = 2;

  private final Reading reading;
  private final Genders genders;
  private final Map<String, List<Bearer>> bearers = new HashMap<>();

  private static final class Bearer {
    private final String id;
    private int times;
    private int last;

    Bearer(String id) {
      this.id = id;
    }
  }

  Surnames(Reading reading, Genders genders) {
    this.reading = reading;
    this.genders = genders;
  }

  /** Takes note of a name of several words. */
  void note(Mention person, String id) {
    int first = reading.tokens().at(person.start());
    int last = reading.tokens().at(person.end() - 1);
    if (last > first) {
      note(reading.tokens().word(last), person, id);
      note(reading.tokens().word(first), person, id);
    }
  }

  private void note(String word, Mention person, String id) {
    List<Bearer> of = bearers.computeIfAbsent(word, unseen -> new ArrayList<>(1));
    Bearer bearer = of.stream().filter(one -> one.id.equals(id)).findFirst().orElse(null);
    if (bearer == null) {
      bearer = new Bearer(id);
      of.add(bearer);
    }
    bearer.times++;
    bearer.last = person.sentence();
  }

  /** Who is meant by a single word; null where that is not plain. */
  @Nullable String of(Mention person) {
    List<Bearer> fitting = new ArrayList<>();
    Gender gender = genders.before(person);
    for (Bearer bearer : bearers.getOrDefault(person.name(), List.of())) {
      if (Gender.agree(genders.of(bearer.id), gender)) {
        fitting.add(bearer);
      }
    }
    Bearer near = null;
    int nearby = 0;
    for (Bearer bearer : fitting) {
      if (bearer.last >= person.sentence() - REACH) {
        near = bearer;
        nearby++;
      }
    }
    return nearby == 1 && near != null ? near.id : commonest(fitting);
  }

  private static @Nullable String commonest(List<Bearer> bearers) {
    for (Bearer one : bearers) {
      if (bearers.stream().allMatch(other -> other == one || one.times >= OFTEN * other.times)) {
        return one.id;
      }
    }
    return null;
  }
}

package dateline.entity;

import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Acronyms that a document introduces in brackets after a name, as in "Oru People's Front (OPF)".
 */
final class Acronyms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private final Reading reading;
  private final Tokens tokens;
  private final Map<String, Found> owners = new HashMap<>();

  Acronyms(Reading reading, List<Found> found) {
    this.reading = reading;
    tokens = reading.tokens();
    found.forEach(this::meet);
  }

  /** Names with those acronyms resolved; a known name gives way to what the document says. */
  List<Found> resolve(List<Found> found) {
    List<Found> resolved = new ArrayList<>(found.size());
    for (Found name : found) {
      Found owner = name.tokens().length() == 1 ? owners.get(written(name)) : null;
      boolean same = owner == null || (owner.id() != null && owner.id().equals(name.id()));
      resolved.add(same ? name : name.identified(owner.id(), owner.type(), Method.DOCUMENT));
    }
    return resolved;
  }

  private void meet(Found name) {
    int open = name.tokens().end();
    if (open + 2 >= tokens.count() || !tokens.is(open, '(') || !tokens.is(open + 2, ')')) {
      return;
    }
    String acronym = Folding.plain(tokens.word(open + 1));
    if (name.id() != null && name.tokens().length() > 1 && stands(acronym, initials(name))) {
      owners.putIfAbsent(acronym, name);
    }
  }

  private String written(Found name) {
    return Folding.plain(tokens.word(name.tokens().start()));
  }

  private String initials(Found name) {
    StringBuilder initials = new StringBuilder();
    Pieces pieces = reading.pieces();
    for (int p = pieces.first(name.tokens().start()); p < pieces.first(name.tokens().end()); p++) {
      initials.append(Character.toUpperCase(pieces.plain(p).charAt(0)));
    }
    return initials.toString();
  }

  /** Whether the letters of an acronym are among the initials, in their order, the first first. */
  private static boolean stands(String acronym, String initials) {
    if (acronym.length() < SHORTEST
        || acronym.length() > LONGEST
        || !acronym.chars().allMatch(Character::isUpperCase)
        || acronym.charAt(0) != initials.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < initials.length() && at < acronym.length(); i++) {
      at += initials.charAt(i) == acronym.charAt(at) ? 1 : 0;
    }
    return at == acronym.length();
  }
}

package dateline.source.word;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which verbs of the list the words of a cue are, for those who measure against labels or train a
 * model of such words.
 */
public final class CueWords {
  private final Lexicon lexicon;

  private CueWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The verbs that ship with Dateline. */
  public static CueWords shipped() {
    return new CueWords(Lexicon.shipped());
  }

  /**
   * Whether a word reports: a verb of the list that is none of thinking, or {@code according} as in
   * according to.
   */
  public boolean isReporting(String word) {
    for (VerbForm form : forms(word)) {
      boolean according = form.verb().lemma().equals("according to");
      boolean verb = form.rest().isEmpty() && !form.verb().allows(Frame.NOUN);
      if (according || (verb && !form.verb().cueClass().equals("think"))) {
        return true;
      }
    }
    return false;
  }

  /** The class of the first words that are listed; null when none is. */
  public @Nullable String cueClass(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      List<String> rest = words.subList(i + 1, words.size());
      for (VerbForm form : forms(words.get(i))) {
        int length = form.rest().size();
        if (length <= rest.size() && rest.subList(0, length).equals(form.rest())) {
          return form.verb().cueClass();
        }
      }
    }
    return null;
  }

  private VerbForm[] forms(String word) {
    int place = lexicon.find(word, 0, word.length());
    return place < 0 ? new VerbForm[0] : lexicon.verbs(place);
  }

  /** Present forms of the verbs, in small letters, that may be nouns as well. */
  public Set<String> either() {
    return lexicon.either();
  }
}

package dateline.entity.tagger;

import dateline.entity.tagger.NameTagger.Name;
import java.util.List;

/** Finds the names in a sentence and their types; for one thread. */
public interface SentenceTagger {
  /** The names of a sentence in order; none overlaps another. Linear in its length. */
  List<Name> tag(List<String> words);
}

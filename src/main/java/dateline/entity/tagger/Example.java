package dateline.entity.tagger;

import dateline.entity.tagger.NameTagger.Name;
import java.util.List;

/**
 * A sentence with its names, to learn from.
 *
 * @param types the types that its annotators marked; a word outside may have a name of another
 */
public record Example(List<String> words, List<Name> names, List<String> types) {}

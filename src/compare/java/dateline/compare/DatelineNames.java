package dateline.compare;

import dateline.entity.EntityFinder;
import dateline.entity.Gazetteer;
import dateline.entity.Outlets;
import dateline.entity.tagger.BioFile;
import dateline.entity.tagger.Example;
import dateline.entity.tagger.NameModel;
import dateline.entity.tagger.NameTagger.Name;
import dateline.evaluate.ConllNames;
import dateline.text.Document;
import java.util.List;

/** The names of our tables: tagger, gazetteer and the rules of a document, identities as well. */
record DatelineNames(String name, NameModel model) implements NameFinder {
  @Override
  public String licence() {
    return "Apache-2.0";
  }

  @Override
  public List<String> types() {
    return BioFile.TYPES;
  }

  @Override
  public Reader reader() {
    EntityFinder finder = new EntityFinder(Gazetteer.shipped(), Outlets.shipped(), model);
    return sentences -> read(finder, sentences);
  }

  private static List<List<Name>> read(EntityFinder finder, List<List<String>> sentences) {
    Document document = Document.ofSentences(sentences);
    return ConllNames.of(document, finder.find(document)).stream().map(Example::names).toList();
  }
}

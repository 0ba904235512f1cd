package dateline.compare;

import dateline.entity.tagger.BioFile;
import dateline.entity.tagger.NameTagger;
import dateline.entity.tagger.TaggerModel;
import java.util.List;

/** Our tagger alone, a sentence at a time. */
record DatelineTagger(TaggerModel model) implements NameFinder {
  @Override
  public String name() {
    return "Dateline, tagger alone";
  }

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
    NameTagger tagger = new NameTagger(model);
    return sentences -> sentences.stream().map(tagger::tag).toList();
  }
}

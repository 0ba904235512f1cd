package dateline.compare;

import dateline.entity.tagger.NameTagger.Name;
import java.util.List;

/** A system that finds names in sentences whose words are given. */
interface NameFinder {
  /** What the table calls it. */
  String name();

  /** Its licence, as in SPDX. */
  String licence();

  /** The types of names that it tells, of PER, LOC, ORG and MISC. */
  List<String> types();

  /** A reader that has met no word yet, so that what it keeps of words makes nothing look fast. */
  Reader reader();

  /** Reads documents one after the other, in one thread. */
  interface Reader {
    /** The names of each sentence of a document. */
    List<List<Name>> read(List<List<String>> sentences);
  }
}

package dateline.corpus.gdelt;

import org.jspecify.annotations.Nullable;

/**
 * A name that GDELT found in an article.
 *
 * @param kind what it is the name of
 * @param name the name as GDELT gives it: of persons and organisations in lower case or with every
 *     word capitalised, without punctuation; of places "Tesmir, Oru Valley, Sarmalia"; of actors in
 *     capitals
 * @param offset about how many characters into the article it stands; -1 where that is not known
 * @param featureId number of a place in the gazetteers GNS or GNIS, which may be negative, or the
 *     code of a country or province
 * @param countryCode of a place the two letters of FIPS 10-4, of an actor the three of CAMEO
 * @param adm1 FIPS 10-4 code of a place's country and province
 * @param latitude degrees north of the place's middle
 * @param longitude degrees east of it; none without latitude
 */
public record NamedThing(
    NameKind kind,
    String name,
    int offset,
    @Nullable String featureId,
    @Nullable String countryCode,
    @Nullable String adm1,
    @Nullable Double latitude,
    @Nullable Double longitude) {

  /** Refuses a name of nothing, and a half of a position. */
  public NamedThing {
    if (name.isBlank() || offset < -1) {
      throw new IllegalArgumentException("no name, or before the text: '" + name + "' " + offset);
    }
    if ((latitude == null) != (longitude == null)) {
      throw new IllegalArgumentException("half a position: " + latitude + ", " + longitude);
    }
  }

  /** A name of which nothing else is known. */
  static NamedThing of(NameKind kind, String name, int offset) {
    return new NamedThing(kind, name, offset, null, null, null, null, null);
  }

  /**
   * The name as a newspaper would write it: each word capitalised, "of", "de", "al-" and other
   * small words not, unless they come first. A word that GDELT writes with small and capital
   * letters is kept, as are names of places. Acronyms cannot be told from words: UN becomes Un.
   */
  public String displayName() {
    return kind == NameKind.LOCATION ? name : Capitals.of(name);
  }

  /** What two names of the same have in common: a place its feature, others their letters. */
  String identity() {
    return featureId == null ? Capitals.folded(name) : countryCode + "#" + featureId;
  }
}

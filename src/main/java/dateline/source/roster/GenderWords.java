package dateline.source.roster;

import dateline.text.Tsv;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Given names and titles that tell by which pronoun a person is meant. */
public final class GenderWords {
  private static final Map<String, Gender> TITLES =
      Map.ofEntries(
          Map.entry("mr", Gender.HE),
          Map.entry("sir", Gender.HE),
          Map.entry("king", Gender.HE),
          Map.entry("prince", Gender.HE),
          Map.entry("emir", Gender.HE),
          Map.entry("pope", Gender.HE),
          Map.entry("sheikh", Gender.HE),
          Map.entry("spokesman", Gender.HE),
          Map.entry("chairman", Gender.HE),
          Map.entry("congressman", Gender.HE),
          Map.entry("businessman", Gender.HE),
          Map.entry("policeman", Gender.HE),
          Map.entry("father", Gender.HE),
          Map.entry("brother", Gender.HE),
          Map.entry("son", Gender.HE),
          Map.entry("husband", Gender.HE),
          Map.entry("mrs", Gender.SHE),
          Map.entry("ms", Gender.SHE),
          Map.entry("miss", Gender.SHE),
          Map.entry("lady", Gender.SHE),
          Map.entry("queen", Gender.SHE),
          Map.entry("princess", Gender.SHE),
          Map.entry("spokeswoman", Gender.SHE),
          Map.entry("chairwoman", Gender.SHE),
          Map.entry("congresswoman", Gender.SHE),
          Map.entry("businesswoman", Gender.SHE),
          Map.entry("mother", Gender.SHE),
          Map.entry("sister", Gender.SHE),
          Map.entry("daughter", Gender.SHE),
          Map.entry("wife", Gender.SHE),
          Map.entry("widow", Gender.SHE),
          Map.entry("actress", Gender.SHE));

  private final Map<String, Gender> given = new HashMap<>();

  private GenderWords(Tsv file) {
    for (Tsv.Row row : file.requires("given_name", "gender").rows()) {
      switch (row.cell("gender")) {
        case "f" -> given.put(row.cell("given_name"), Gender.SHE);
        case "m" -> given.put(row.cell("given_name"), Gender.HE);
        case "" -> {}
        default ->
            throw row.error(
                "\"%s\" is no gender; write f, m or nothing".formatted(row.cell("gender")));
      }
    }
  }

  public static GenderWords shipped() {
    return new GenderWords(Tsv.shipped("given_names.tsv"));
  }

  /** By a full name's first word, given with its capital; null where that does not tell. */
  public @Nullable Gender ofGivenName(String word) {
    Gender gender = given.get(word);
    int hyphen = word.indexOf('-');
    return gender == null && hyphen > 0 ? given.get(word.substring(0, hyphen)) : gender;
  }

  /** By a title or a noun that stands for a person. */
  public @Nullable Gender ofTitle(String word) {
    String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return TITLES.get(plain.toLowerCase(Locale.ROOT));
  }
}

package dateline.corpus.page;

import dateline.text.Cleaner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names of authors in what pages write for them: bylines, lists, links, handles. */
final class AuthorNames {
  private static final int LONGEST_LIST = 500;
  private static final int LONGEST_NAME = 70;
  private static final int MOST_WORDS = 7;

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\S*(?:https?:|www\\.|@|facebook\\.com|twitter\\.com|/\\w+/)\\S*");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
  private static final Pattern BETWEEN_LISTS = Pattern.compile("\\s*[;•·]\\s*");

  /** What follows a name after such a mark is a task or an outlet. */
  private static final Pattern AFTERWARDS = Pattern.compile("\\s*[|｜].*|\\s+[-–—]\\s.*");

  private static final String CAPITAL = "(?=(?-i:[\\p{Lu}\\p{Lo}]))";

  /** The short ones begin surnames, too: they go where a whole name follows. */
  private static final Pattern BY =
      Pattern.compile(
          "(?iu)^(?:(?:\\p{L}+\\s+)?by|text|author|autor|autore|auteur|texte|testo|текст|автор|oleh"
              + "|(?:geschrieben\\s+|escrito\\s+|écrit\\s+|scritto\\s+)?(?:von|por|par|di|da"
              + "|door|av|af)"
              + "(?=\\s+\\S+\\s+\\S))\\s*[:：]?\\s+"
              + CAPITAL);

  private static final Pattern AND =
      Pattern.compile("(?i)\\s+(?:and|und|y|e|et|og|och|en|ve|ja|dan|și|i|&)\\s+" + CAPITAL);
  private static final Pattern BETWEEN_ANY =
      Pattern.compile("\\s+(?:and|und|et|och|og)\\s+(?=\\p{Lu}|\\p{Lo})");
  private static final Pattern REPORTER = Pattern.compile("\\s*(?:기자|記者|记者|特派員)$");
  private static final Pattern PLACE = Pattern.compile("\\s+(?:in|aus|from|at)\\s+\\p{Lu}.*$");

  /** Words that name a task, not a person. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu)(?:.*[\\s-])?(?:editor|reporter|correspondent|writer|journalist|columnist"
              + "|contributor|producer|"
              + "chief|analyst|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|redactor"
              + "|redactora|"
              + "journaliste|correspondant|redacteur|giornalista|corrispondente"
              + "|periodista)(?:[\\s-].*)?");

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iu)\\w*admin(?:istrator)?|webmaster|null|undefined|unknown|none|n/?a|anonymous"
              + "|test|author|autor|user|"
              + "(?:by|von|por|par)|.*\\bdeveloper");
  private static final Pattern NO_NAME = Pattern.compile(".*(?:\\d{3}|[<>{}=?!…]).*");

  private AuthorNames() {}

  /** The names in a text, in its order; empty where it names nobody. */
  static List<String> of(String written) {
    if (written.length() > LONGEST_LIST) {
      return List.of();
    }
    String line = Cleaner.line(written.replace("\n", "; "));
    String names = ASIDE.matcher(ADDRESS.matcher(line).replaceAll(" ")).replaceAll(" ");
    List<String> found = new ArrayList<>();
    for (String list : BETWEEN_LISTS.split(names, -1)) {
      String listed =
          BY.matcher(AFTERWARDS.matcher(list.strip()).replaceFirst("")).replaceFirst("");
      addAll(listed, found);
    }
    return found;
  }

  private static void addAll(String list, List<String> found) {
    String[] parts = list.split("\\s*[,、，]\\s*", -1);
    for (int i = 0; i < parts.length; i++) {
      for (String name : joined(parts[i])) {
        String bare =
            REPORTER.matcher(PLACE.matcher(name.strip()).replaceFirst("")).replaceFirst("");
        if (isName(bare) && (i == 0 || isFullName(bare))) {
          found.add(bare);
        }
      }
    }
  }

  /** "Le Courrier et NSR" are two; "Ortega y Gasset" is one. */
  private static List<String> joined(String part) {
    List<String> names = Arrays.asList(AND.split(part.strip(), -1));
    boolean full = names.stream().allMatch(AuthorNames::isFullName);
    return full ? names : Arrays.asList(BETWEEN_ANY.split(part, -1));
  }

  private static boolean isName(String text) {
    int words = text.split("\\s+", -1).length;
    return text.length() > 1
        && text.length() <= LONGEST_NAME
        && words <= MOST_WORDS
        && text.codePoints().anyMatch(Character::isLetter)
        && !NO_NAME.matcher(text).matches()
        && !NOBODY.matcher(text).matches()
        && !ROLE.matcher(text).matches();
  }

  /** Two words or more, most of them capitalised where the script has capitals. */
  private static boolean isFullName(String text) {
    String[] words = text.strip().split("\\s+", -1);
    long capitals =
        Arrays.stream(words)
            .filter(word -> !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)))
            .count();
    return words.length >= 2 && capitals * 2 >= words.length;
  }
}

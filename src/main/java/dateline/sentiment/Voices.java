package dateline.sentiment;

import dateline.table.Statement;
import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose words the tokens of a text are. Built in time linear in what is attributed. */
public final class Voices {
  private static final int OWN = -1;

  /** Inside quotation marks, and nothing tells whose words they are. */
  private static final int SOMEBODY = -2;

  /**
   * Words in quotation marks, of nobody told, that are still the publisher's choice: a name, or a
   * word it keeps away from itself.
   */
  private static final int FEW = 3;

  private final Document document;
  private final List<Statement> statements;

  /** For each token the innermost statement whose content it is, or one of the above. */
  private final int[] voice;

  /** Of a text in which these statements were found. */
  public Voices(Document document, List<Statement> statements) {
    this.document = document;
    this.statements = statements;
    voice = new int[document.tokens().count()];
    Arrays.fill(voice, OWN);
    document.quotations().forEach(this::quote);
    byLength(statements).forEach(this::attribute);
  }

  /** Places of the statements that have content, the longest first. */
  private static List<Integer> byLength(List<Statement> statements) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (content(statements.get(i)) != null) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingInt(i -> -content(statements.get(i)).length()));
    return order;
  }

  private static @Nullable Span content(Statement statement) {
    return statement.contentStart() == null || statement.contentEnd() == null
        ? null
        : new Span(statement.contentStart(), statement.contentEnd());
  }

  private void quote(Span quotation) {
    int from = document.tokens().at(quotation.start());
    int to = document.tokens().at(quotation.end() - 1) + 1;
    int words = 0;
    for (int token = from; token < Math.min(to, voice.length); token++) {
      words += document.tokens().isWord(token) ? 1 : 0;
    }
    if (words > FEW) {
      Arrays.fill(voice, from, Math.min(to, voice.length), SOMEBODY);
    }
  }

  /** The words of a statement, but for those that say who says them. */
  private void attribute(int place) {
    Statement statement = statements.get(place);
    Tokens tokens = document.tokens();
    Span content = content(statement);
    for (int i = tokens.at(content.start()); i < tokens.count(); i++) {
      int start = tokens.start(i);
      if (start >= content.end()) {
        return;
      }
      if (!isSource(statement, start) && !(start >= statement.start() && start < statement.end())) {
        voice[i] = place;
      }
    }
  }

  private static boolean isSource(Statement statement, int offset) {
    return statement.sourceStart() != null
        && statement.sourceEnd() != null
        && offset >= statement.sourceStart()
        && offset < statement.sourceEnd();
  }

  /** Whether a token is the publisher's own words. */
  public boolean isOwn(int token) {
    return voice[token] == OWN;
  }

  /** The statement whose content a token is; null where it is none's. */
  public @Nullable Statement statement(int token) {
    return voice[token] >= 0 ? statements.get(voice[token]) : null;
  }

  /** own, quoted or reported. */
  public String name(int token) {
    if (document.isQuoted(token)) {
      return isOwn(token) ? "own" : "quoted";
    }
    return isOwn(token) ? "own" : "reported";
  }
}

package dateline.source;

import dateline.table.Mention;
import dateline.text.Document;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text whose names are given as {@code [name=type]}; type may be demonym or outlet. */
public record MarkedText(String text, List<Span> names, List<String> types) {
  private static final Pattern MARK = Pattern.compile("\\[([^=\\]]+)=(\\w+)\\]");

  public static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> names = new ArrayList<>();
    List<String> types = new ArrayList<>();
    Matcher marks = MARK.matcher(marked);
    int from = 0;
    while (marks.find()) {
      text.append(marked, from, marks.start());
      names.add(new Span(text.length(), text.length() + marks.group(1).length()));
      types.add(marks.group(2));
      text.append(marks.group(1));
      from = marks.end();
    }
    return new MarkedText(text.append(marked.substring(from)).toString(), names, types);
  }

  public List<Mention> mentions(Document document) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      mentions.add(mention(document, names.get(i), types.get(i)));
    }
    return mentions;
  }

  /** The mention of a name; its entity is the name in lower case with hyphens. */
  public static Mention mention(Document document, Span span, String type) {
    String name = span.of(document.text());
    String id = name.toLowerCase(Locale.ROOT).replace("'", "").replace(' ', '-');
    int token = document.tokens().at(span.start());
    boolean outlet = type.equals("outlet");
    boolean demonym = type.equals("demonym");
    return new Mention(
        document.sentenceOf(token),
        span.start(),
        span.end(),
        name,
        outlet ? "outlet:" + id : id,
        outlet ? "organization" : demonym ? "location" : type,
        outlet ? "outlet" : demonym ? "demonym" : "name",
        false,
        document.isQuoted(token) ? "quoted" : "own");
  }
}

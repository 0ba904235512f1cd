package dateline.evaluate;

import static java.util.stream.Collectors.joining;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes attributions in brat's stand-off format, as {@link BratFile} reads them. */
final class BratWriter {
  private final String text;
  private final StringBuilder lines = new StringBuilder();
  private int marks;
  private int events;

  private BratWriter(String text) {
    this.text = text;
  }

  /** The lines of a file that marks these labels in a text. */
  static String write(String text, List<Label> labels) {
    BratWriter writer = new BratWriter(text);
    labels.forEach(writer::add);
    return writer.lines.toString();
  }

  private void add(Label label) {
    String type = label.source().isEmpty() ? "Attribution-no-source" : "Attribution";
    List<String> parts = new ArrayList<>();
    parts.add(part("Source", label.source()));
    parts.add(part("Cue", label.cue()));
    parts.add(part("Content", label.content()));
    parts.add(0, part(type, label.cue()));
    lines
        .append("E%d\t".formatted(++events))
        .append(parts.stream().filter(part -> !part.isEmpty()).collect(joining(" ")))
        .append('\n');
  }

  /** Marks pieces; says which mark is the part of an attribution. */
  private String part(String role, Pieces pieces) {
    if (pieces.isEmpty()) {
      return "";
    }
    List<Span> spans = pieces.spans().stream().flatMap(span -> lines(span).stream()).toList();
    String offsets = spans.stream().map(this::offsets).collect(joining(";"));
    String words = spans.stream().map(span -> span.of(text)).collect(joining(" "));
    lines.append("T%d\t%s %s\t%s%n".formatted(++marks, role, offsets, words));
    return "%s:T%d".formatted(role, marks);
  }

  /** A mark of brat's ends with its line. */
  private List<Span> lines(Span span) {
    List<Span> parts = new ArrayList<>();
    int start = span.start();
    for (int at = start; at <= span.end(); at++) {
      if (at == span.end() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        parts.add(new Span(start, at));
        start = at + 1;
      }
    }
    return parts.stream().filter(part -> !part.of(text).isBlank()).toList();
  }

  private String offsets(Span span) {
    int start = text.codePointCount(0, span.start());
    return start + " " + (start + text.codePointCount(span.start(), span.end()));
  }
}

package dateline.story.copy;

import dateline.text.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A news text whose words know where they were taken from.
 *
 * @param paragraphs of the body
 */
public record NewsText(
    String id,
    String outlet,
    Instant publishedAt,
    Set<String> credits,
    String headline,
    List<List<Word>> paragraphs) {

  /** A text as its first desk wrote it. */
  static NewsText original(
      String id, String outlet, Instant publishedAt, String headline, List<String> paragraphs) {
    List<List<Word>> words = new ArrayList<>();
    int next = 0;
    for (String paragraph : paragraphs) {
      String[] written = paragraph.split(" ", -1);
      int first = next;
      words.add(
          IntStream.range(0, written.length)
              .mapToObj(i -> new Word(written[i], id, first + i))
              .toList());
      next += written.length;
    }
    return new NewsText(id, outlet, publishedAt, Set.of(), headline, words);
  }

  NewsText with(List<List<Word>> other) {
    return new NewsText(id, outlet, publishedAt, credits, headline, other);
  }

  NewsText withHeadline(String other) {
    return new NewsText(id, outlet, publishedAt, credits, other, paragraphs);
  }

  NewsText by(String copyId, String publisher, Instant at, Set<String> credited) {
    return new NewsText(copyId, publisher, at, credited, headline, paragraphs);
  }

  List<Word> words() {
    return paragraphs.stream().flatMap(List::stream).filter(Word::counts).toList();
  }

  String body() {
    return paragraphs.stream()
        .map(words -> words.stream().map(Word::written).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n\n"));
  }

  public Document document() {
    return Document.of(headline + "\n\n" + body(), headline.length() + 2);
  }

  SketchedArticle sketched() {
    return new SketchedArticle(
        id, outlet, publishedAt, false, List.copyOf(credits), Sketch.of(document()));
  }

  /** The share of this text's words that were taken from the same places as words of another. */
  double shareIn(NewsText other) {
    Map<String, BitSet> places = other.places();
    List<Word> words = words();
    long shared =
        words.stream()
            .filter(w -> w.origin() != null && places.containsKey(w.origin()))
            .filter(w -> places.get(w.origin()).get(w.position()))
            .count();
    return (double) shared / words.size();
  }

  Stream<String> origins() {
    return places().keySet().stream();
  }

  private Map<String, BitSet> places() {
    Map<String, BitSet> places = new HashMap<>();
    for (Word word : words()) {
      if (word.origin() != null) {
        places.computeIfAbsent(word.origin(), id -> new BitSet()).set(word.position());
      }
    }
    return places;
  }
}

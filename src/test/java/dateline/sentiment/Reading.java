package dateline.sentiment;

import dateline.table.Mention;
import dateline.table.Sentence;
import dateline.text.Document;
import dateline.text.Tsv;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text read with the shipped list, as tests look at it. */
record Reading(Document document) {
  static final Valences SHIPPED = Valences.of(Tsv.shipped("tone.tsv"));

  static Reading of(String text) {
    return new Reading(Document.of(text, 0));
  }

  List<Sentence> sentences() {
    return new SentenceTone(SHIPPED).of(document);
  }

  /** The sentiment toward the first place that has this name. */
  double toward(String name) {
    return toward(mention(document.text().indexOf(name), name, "ossia"));
  }

  double toward(Mention mention) {
    return Objects.requireNonNull(filled(List.of(mention)).get(0).sentiment());
  }

  List<Mention> filled(List<Mention> mentions) {
    return new TargetSentiment(SHIPPED).toward(document, mentions);
  }

  List<ValuedWord> valued() {
    return SHIPPED.in(document);
  }

  /** All places that have this name. */
  List<Mention> mentions(String name) {
    return Pattern.compile(name, Pattern.LITERAL)
        .matcher(document.text())
        .results()
        .map(found -> mention(found.start(), name, "ossia"))
        .toList();
  }

  Mention mention(int start, String name, @Nullable String entityId) {
    int token = document.tokens().at(start);
    return new Mention(
        document.sentenceOf(token),
        start,
        start + name.length(),
        name,
        entityId,
        "location",
        "name",
        false,
        document.isQuoted(token) ? "quoted" : "own",
        null);
  }
}

package dateline.source;

import dateline.source.content.Continuations;
import dateline.source.content.Found;
import dateline.source.dispute.DisputeWords;
import dateline.source.dispute.Disputes;
import dateline.source.phrase.Names;
import dateline.source.roster.Roster;
import dateline.source.rule.SentenceReader;
import dateline.source.sense.SenseModel;
import dateline.source.speaker.SourceKnowledge;
import dateline.source.speaker.Speakers;
import dateline.source.word.Lexicon;
import dateline.source.word.Reading;
import dateline.table.Credit;
import dateline.table.Mention;
import dateline.table.Statement;
import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a text cites: verbs of attribution with their sources and what is attributed. Rules
 * over words and marks; a model tells nouns from verbs among the words that attribute. Immutable,
 * for any number of threads.
 */
public final class AttributionFinder {
  /** Words below which what has no closing mark is no sentence. */
  private static final int SHORTEST_SENTENCE = 5;

  /** What is longer in tokens is a table or noise; it is read in parts, in bounded time. */
  private static final int LONGEST_SENTENCE = 300;

  private final Lexicon lexicon;
  private final SourceKnowledge known;
  private final DisputeWords disputeWords;
  private final SenseModel senses;

  private AttributionFinder(SourceKnowledge known, SenseModel senses) {
    this.known = known;
    this.senses = senses;
    lexicon = Lexicon.shipped();
    disputeWords = DisputeWords.shipped();
  }

  /** The finder with the verbs that ship with Dateline, which knows nobody. */
  public static AttributionFinder shipped() {
    return knowing(Roster.empty());
  }

  /** The finder with the verbs that ship with Dateline, and whom it knows. */
  public static AttributionFinder knowing(Roster roster) {
    return new AttributionFinder(SourceKnowledge.shipped(roster), SenseModel.shipped());
  }

  /**
   * The attributions of a document in the order of their cues.
   *
   * @param mentions the names of the same document in the order of the text
   */
  public List<Statement> find(Document document, List<Mention> mentions) {
    return find(document, mentions, List.of(), null);
  }

  /**
   * The attributions of a document in the order of their cues.
   *
   * @param mentions the names of the same document in the order of the text
   * @param credits those of the same document; nothing in them is a source
   * @param day of publication, which tells who held an office; null where it is not known
   */
  public List<Statement> find(
      Document document, List<Mention> mentions, List<Credit> credits, @Nullable LocalDate day) {
    Reading reading = new Reading(document, lexicon, senses);
    Uncredited uncredited = new Uncredited(document, credits);
    Names names = new Names(mentions);
    Speakers speakers = new Speakers(reading, names, known, day);
    List<Found> found = new ArrayList<>();
    for (Span whole : document.sentences()) {
      Span sentence = uncredited.rest(whole);
      if (sentence.length() > 0 && !isFragment(document, sentence)) {
        reading.open(sentence);
        parts(sentence).forEach(part -> found.addAll(SentenceReader.read(reading, part)));
      }
    }
    found.removeIf(one -> !speakers.canSpeak(one));
    List<Statement> statements =
        new Continuations(document)
            .join(found).stream()
                .map(one -> speakers.statement(one, document.sentenceOf(one.cue().first())))
                .toList();
    return new Disputes(reading, names, disputeWords).link(statements);
  }

  /** Whether words of the body are no sentence but what a page shows: {@code Story Continues}. */
  private static boolean isFragment(Document document, Span sentence) {
    Tokens tokens = document.tokens();
    boolean headline = tokens.start(sentence.start()) < document.bodyStart();
    return !headline && sentence.length() < SHORTEST_SENTENCE && tokens.isWord(sentence.end() - 1);
  }

  private static List<Span> parts(Span sentence) {
    if (sentence.length() <= LONGEST_SENTENCE) {
      return List.of(sentence);
    }
    List<Span> parts = new ArrayList<>();
    for (int i = sentence.start(); i < sentence.end(); i += LONGEST_SENTENCE) {
      parts.add(new Span(i, Math.min(sentence.end(), i + LONGEST_SENTENCE)));
    }
    return parts;
  }
}
